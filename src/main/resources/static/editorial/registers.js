/** Shows how far a round is while it goes on, and the whole page when it has ended. */
const EVERY = 1000;
const progress = document.getElementById("progress");

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.redirected) return;
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("progress");
    if (now?.dataset.running === "false") return location.reload();
    const bar = page.getElementById("bar");
    if (bar) {
      document.getElementById("bar").max = bar.max;
      document.getElementById("bar").value = bar.value;
    }
  }
  setTimeout(look, EVERY);
}

if (progress?.dataset.running === "true") setTimeout(look, EVERY);
