/**
 * While one writes: shows how it will look, and keeps it in the browser until it is saved, so that a lost session
 * loses nothing.
 */
const ENTRY = "unsaved";
const form = document.querySelector("form.side-by-side");
const fields = () => [...form.elements].filter((field) => field.name.includes("."));
const kept = () => JSON.parse(localStorage.getItem(ENTRY) ?? "{}");

function keep(words) {
  const all = kept();
  if (words) all[location.pathname] = words;
  else delete all[location.pathname];
  if (Object.keys(all).length > 0) localStorage.setItem(ENTRY, JSON.stringify(all));
  else localStorage.removeItem(ENTRY);
}

function offerWhatWasKept() {
  const words = kept()[location.pathname];
  const differs = words && fields().some((field) => !field.name.endsWith(".seen") && field.name in words && words[field.name] !== field.value);
  if (!differs) return;
  const notice = document.getElementById("unsaved");
  notice.hidden = false;
  notice.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.value === "back") {
      fields().forEach((field) => { field.value = words[field.name] ?? field.value; });
      form.querySelectorAll(".proof").forEach((proof) => show(proof.dataset.language));
    } else keep(null);
    notice.hidden = true;
    fields().find((field) => field.type !== "hidden").focus();
  });
}

async function show(language) {
  const proof = form.querySelector(`.proof[data-language="${language}"]`);
  if (!proof) return;
  const words = new URLSearchParams(new FormData(form));
  words.set("language", language);
  const answer = await fetch(`${location.pathname}/proof`, { method: "POST", body: words }).catch(() => null);
  document.getElementById("signed-out").hidden = !(answer && (answer.redirected || answer.status === 403));
  if (answer?.ok && !answer.redirected) proof.outerHTML = await answer.text();
}

let waiting;
form.addEventListener("input", (event) => {
  keep(Object.fromEntries(fields().map((field) => [field.name, field.value])));
  clearTimeout(waiting);
  waiting = setTimeout(() => show(event.target.name.split(".")[0]), 300);
});

if (form.dataset.saved) keep(null);
offerWhatWasKept();
