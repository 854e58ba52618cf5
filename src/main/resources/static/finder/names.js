// The server's list of names, read and searched on the device. Each suggestion has a value that the server takes for
// this one place and no other.
const most = 8;
const shortest = 2;
const kinds = { own: 0, other: 1, place: 2, former: 3, code: 4 };

function* codes([, ...steps]) {
  let code = 0;
  for (const step of steps) {
    code += step;
    yield String(code).padStart(4, "0");
  }
}

// A place whose codes lie in several municipalities and that is named like one of them means that one.
function* ofMunicipality([name, others, former, places, shared], { fold, isMunicipality, county, area, abroad }) {
  const size = places.concat(shared).reduce((sum, place) => sum + place.length, 0);
  const suggestion = (kind, label, key, detail, value) => ({ kind, label, key, detail, value, abroad, size });
  const inside = `${name}, ${area}`;
  const known = new Set();
  const named = (kind, label, detail, value) => {
    const key = fold(label);
    const isNew = !known.has(key);
    known.add(key);
    return isNew ? [suggestion(kind, label, key, detail, value)] : [];
  };
  const own = `${name}, ${county}`;
  yield* named(kinds.own, name, area, own);
  for (const other of others) yield* named(kinds.other, other, inside, own);
  const telling = places.concat(shared.filter(([place]) => !isMunicipality(place)));
  for (const [place] of telling) yield* named(kinds.place, place, inside, `${place}, ${name}`);
  for (const other of former) yield* named(kinds.former, other, inside, own);
  for (const place of places.concat(shared)) {
    for (const code of codes(place)) {
      const label = `${code} ${place[0]}`;
      const value = shared.includes(place) ? `${code} ${name}` : label;
      yield suggestion(kinds.code, label, `${code} ${fold(place[0])}`, inside, value);
    }
  }
}

// Countries are the names of those that a reader may need to be told.
export const read = (list, fold, home, countries) => list.flatMap(([country, counties]) => {
  const abroad = country !== home;
  const municipalities = new Set(counties.flatMap(([, there]) => there.map(([name]) => name)));
  const isMunicipality = (name) => municipalities.has(name);
  return counties.flatMap(([county, there]) => {
    const context = { fold, isMunicipality, county, abroad, area: abroad ? `${county}, ${countries[country]}` : county };
    return there.flatMap((municipality) => [...ofMunicipality(municipality, context)]);
  });
});

const inOrder = (key) => (a, b) => !a.key.startsWith(key) - !b.key.startsWith(key) || a.kind - b.kind
  || (a.key !== key) - (b.key !== key) || a.abroad - b.abroad
  || (a.kind === kinds.code ? 0 : b.size - a.size) || (a.label < b.label ? -1 : 1);

// Names that begin like this, municipalities first, then names with a later word that does; at most eight. Nothing at all
// where too little is typed to tell.
export const search = (all, typed, fold) => {
  const key = fold(typed);
  if (key.length < shortest) return undefined;
  const isCode = /^\d/.test(key);
  const fits = (one) => (one.kind === kinds.code) === isCode && ` ${one.key}`.includes(` ${key}`);
  const values = new Set();
  return all.filter(fits).sort(inOrder(key))
    .filter(({ value }) => !values.has(value) && values.add(value)).slice(0, most);
};
