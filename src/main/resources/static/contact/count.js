// How many characters are left, while writing; read out only when the writer pauses.
const message = document.querySelector("textarea[data-count]");
const count = document.createElement("p");
count.className = "hint";
const spoken = count.cloneNode();
spoken.className = "unseen";
spoken.setAttribute("role", "status");
const left = () => message.dataset.count.replace("0", message.maxLength - [...message.value].length);
let pause;
message.addEventListener("input", () => {
  count.textContent = left();
  clearTimeout(pause);
  pause = setTimeout(() => { spoken.textContent = left(); }, 1500);
});
count.textContent = left();
message.after(count, spoken);
