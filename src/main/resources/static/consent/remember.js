// Remembers municipality and language in the browser's own storage, and offers them next time. The server learns nothing.
const name = "remembered";

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? {};
  } catch {
    return {};
  }
};

const keep = (changes) => {
  try {
    localStorage.setItem(name, JSON.stringify({ ...read(), ...changes }));
  } catch { /* a browser without storage remembers nothing */ }
};

const offerMunicipality = ({ path, label }, place) => {
  const link = place.querySelector("a");
  link.href = `${place.closest("form").getAttribute("action")}/${path}`;
  link.textContent = label;
  place.querySelector("button").addEventListener("click", () => {
    keep({ municipality: undefined });
    place.hidden = true;
    document.getElementById("q")?.focus();
  });
  place.hidden = false;
};

// Offered once: who reads on in this language has chosen it.
const offerLanguage = (language, place) => {
  const link = place.querySelector(`[hreflang="${language}"]`);
  if (!link) return;
  link.hidden = place.hidden = false;
};

const { lang } = document.documentElement;
const { language, municipality } = read();
if (municipality) document.querySelectorAll(".remembered").forEach((place) => offerMunicipality(municipality, place));
if (language && language !== lang) offerLanguage(language, document.querySelector(".other-language"));
keep({ language: lang });

const here = document.querySelector("[data-municipality]")?.dataset;
if (here) keep({ municipality: { path: here.municipality, label: here.name } });

document.querySelectorAll("a[hreflang]").forEach((link) =>
  link.addEventListener("click", () => keep({ language: link.hreflang })));
