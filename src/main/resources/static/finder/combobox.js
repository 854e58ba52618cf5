// A field with a list of suggestions below it: the editable combobox of WAI-ARIA 1.2. What is chosen is sent at once;
// what is only typed waits for the button.
const quietly = 600;

const set = (element, attributes) =>
  Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, value));

const element = (name, attributes, ...content) => {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...content);
  return made;
};

// Search gives, or promises, the suggestions for what is typed, or nothing where it can't say; words are what the list is
// called and how many there are.
export const combobox = (field, search, words) => {
  const id = `${field.id}-suggestions`;
  const list = element("ul", { class: "suggestions", id, role: "listbox", "aria-label": words.list, hidden: "" });
  const status = element("span", { class: "heard", role: "status" });
  let found = [];
  let active = -1;
  let telling;

  const activate = (index) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const chosen = list.children[active];
    chosen?.setAttribute("aria-selected", "true");
    chosen?.scrollIntoView({ block: "nearest" });
    if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
    else field.removeAttribute("aria-activedescendant");
  };

  const show = (open) => {
    activate(-1);
    list.hidden = !open;
    field.setAttribute("aria-expanded", open);
  };

  const tell = () => {
    const text = found.length === 1 ? words.one : found.length ? words.many.replace("{0}", found.length) : words.none;
    telling = setTimeout(() => { status.textContent = text; }, quietly);
  };

  const close = () => {
    clearTimeout(telling);
    status.textContent = "";
    show(false);
  };

  const option = ({ label, detail }, index) => element("li", { id: `${id}-${index}`, role: "option", "aria-selected": "false" },
    element("strong", {}, label), " ", element("span", {}, detail));

  const suggest = async () => {
    const typed = field.value;
    const suggestions = await search(typed);
    if (field.value !== typed || document.activeElement !== field) return;
    close();
    found = suggestions ?? [];
    list.replaceChildren(...found.map(option));
    show(found.length > 0);
    if (suggestions) tell();
  };

  const choose = (index) => {
    field.value = found[index].value;
    close();
    field.form.requestSubmit();
  };

  const move = async (step) => {
    if (list.hidden) await suggest();
    if (list.hidden) return;
    const stops = found.length + 1;
    activate((active + 1 + step + stops) % stops - 1);
  };

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(active),
    Escape: () => close(),
  };
  const isOurs = ({ key }) => key === "Enter" ? active >= 0 : key === "Escape" ? !list.hidden : key in keys;

  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (isOurs(event)) {
      event.preventDefault();
      keys[event.key]();
    } else if (event.key !== "Tab" && event.key !== "Shift") activate(-1);
  });
  field.addEventListener("input", suggest);
  field.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const index = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (index >= 0) choose(index);
  });

  set(field, { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" });
  field.after(list, status);
};
