// One button that opens or closes every section, and a link to a section that opens it where the browser does not.
const folds = document.querySelector(".folds");
const sections = [...folds.querySelectorAll("details")];
const button = document.createElement("button");
button.type = "button";
button.className = "button quiet small";
const allOpen = () => sections.every((section) => section.open);
const label = () => { button.textContent = allOpen() ? folds.dataset.close : folds.dataset.open; };
button.addEventListener("click", () => {
  const open = !allOpen();
  sections.forEach((section) => { section.open = open; });
});
sections.forEach((section) => section.addEventListener("toggle", label));
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const section = target?.closest("details");
  if (section && !section.open) {
    section.open = true;
    target.scrollIntoView();
  }
};
addEventListener("hashchange", reveal);
label();
folds.prepend(button);
reveal();
