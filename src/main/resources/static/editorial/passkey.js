// Makes a passkey, or comes in with one. Its forms are hidden where the browser can't.
const send = async (form, path, body) => {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.elements._csrf.value },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
};

const signIn = async (form, path) => {
  const options = PublicKeyCredential.parseRequestOptionsFromJSON(await send(form, `${path}/options`, {}));
  const credential = await navigator.credentials.get({ publicKey: options });
  const { redirectUrl } = await send(form, path, credential.toJSON());
  location.assign(redirectUrl);
};

const create = async (form, path) => {
  const options = PublicKeyCredential.parseCreationOptionsFromJSON(await send(form, `${path}/options`, {}));
  const credential = await navigator.credentials.create({ publicKey: options });
  await send(form, path, { publicKey: { credential: credential.toJSON(), label: form.elements.label.value.trim() } });
  location.assign(`${location.pathname}?done=passkey`);
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) break;
  const alert = form.querySelector("[role=alert]");
  const button = form.querySelector("button");
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    alert.hidden = true;
    button.disabled = true;
    try {
      await (form.dataset.passkey === "get" ? signIn : create)(form, form.getAttribute("action"));
    } catch {
      alert.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}
