// What two spellings of one name have in common, letter for letter as the server's Names.key sees it.
const plain = { å: "a", æ: "ae", ä: "ae", ø: "o", ö: "o", đ: "d", ð: "d", þ: "th", ŧ: "t", ŋ: "n" };
const municipal = /^(?:kommune |municipality of )?(.+?)(?: kommune| herad| regionskommune| municipality| suohkan| gielda| tjïelte| komuuni)?$/u;

export const fold = (name) => name.normalize("NFKC").toLowerCase()
  .replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(municipal, "$1")
  .replace(/[åæäøöđðþŧŋ]/g, (letter) => plain[letter])
  .normalize("NFKD").replace(/\p{M}+/gu, "")
  .replaceAll("aa", "a").replaceAll("ae", "a").replaceAll("oe", "o");
