// Tells the site which page was shown, which question opened, and that a number or address was chosen: no more than that.
const tell = (event, more) =>
  navigator.sendBeacon("/visit", new URLSearchParams({ event, path: location.pathname, ...more }));

tell("page");

document.addEventListener("click", ({ target }) => {
  const link = target.closest("a[href]");
  if (link?.protocol === "tel:") tell("call");
  if (link?.protocol === "mailto:") tell("email");
});

document.querySelectorAll("details.question").forEach((question) => question.addEventListener("toggle", () => {
  const anchor = question.querySelector(".answer")?.id;
  if (question.open && anchor) tell("question", { anchor });
}));
