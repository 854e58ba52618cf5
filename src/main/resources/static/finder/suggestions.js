// Suggests places in every field that names a list of them. The list comes when a field is first used, whole: nothing
// that is typed leaves the device before it is sent.
const { dataset } = document.getElementById("suggestions");
const modules = [dataset.fold, dataset.names, dataset.combobox].map((address) => import(address));
const [{ fold }, { read, search }, { combobox }] = await Promise.all(modules);
const lists = {};

const fetched = async (address) => {
  const answer = await fetch(address);
  return read(await answer.json(), fold, dataset.home, dataset);
};

const load = (address) => lists[address] ??= fetched(address).catch(() => { delete lists[address]; });

const suggest = async (address, typed) => {
  const all = await load(address);
  return all && search(all, typed, fold);
};

document.querySelectorAll("[data-names]").forEach((field) => {
  const { names } = field.dataset;
  combobox(field, (typed) => suggest(names, typed), dataset);
  field.addEventListener("focus", () => load(names));
  if (document.activeElement === field) load(names);
});
