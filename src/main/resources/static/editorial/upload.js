/**
 * Shows how far the check of a long file is, without a reload; without it there is a link that asks again.
 */
const EVERY = 1000;

async function ask() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("progress");
      if (next) {
        document.querySelector("label[for=done]").textContent = next.querySelector("label").textContent;
        document.getElementById("done").value = next.querySelector("progress").value;
        return setTimeout(ask, EVERY);
      }
    }
    location.reload();
  } catch {
    setTimeout(ask, EVERY);
  }
}

setTimeout(ask, EVERY);
