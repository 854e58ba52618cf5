// Finds the municipality around the visitor. The browser tells this page where it is; the page compares that with a list
// of points, on the device, and tells nobody.
const kilometresADegree = 111.2;
const farthest = 50;
const vaguest = 10_000;
const patience = { timeout: 15_000, maximumAge: 300_000 };

function* points([,,, steps]) {
  let [latitude, longitude] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    latitude += steps[i];
    longitude += steps[i + 1];
    yield [latitude / 1000, longitude / 1000];
  }
}

// The municipality with the point nearest to this one, in kilometres over ground that is taken to be flat.
export const nearest = (list, { latitude, longitude }) => {
  const narrowing = Math.cos(latitude * Math.PI / 180);
  let best = { kilometres: Infinity };
  for (const municipality of list) {
    for (const [north, east] of points(municipality)) {
      const kilometres = kilometresADegree * Math.hypot(north - latitude, (east - longitude) * narrowing);
      if (kilometres < best.kilometres) best = { kilometres, municipality };
    }
  }
  return best;
};

const position = () => new Promise((found, failed) => navigator.geolocation.getCurrentPosition(found, failed, patience));

const enable = (place) => {
  const button = place.querySelector("button");
  const status = place.querySelector("[role=status]");
  const words = place.dataset;
  const say = (...content) => status.replaceChildren(...content);

  const sayWhere = (path, name, county) => {
    const link = document.createElement("a");
    link.href = `${place.closest("form").getAttribute("action")}/${path}`;
    link.textContent = `${name}, ${county}`;
    say(words.found, " ", link, " ", words.elsewhere);
    link.focus();
  };

  const look = async () => {
    say(words.wait);
    try {
      const [list, { coords }] = await Promise.all([fetch(words.points).then((answer) => answer.json()), position()]);
      const { kilometres, municipality } = nearest(list, coords);
      if (coords.accuracy > vaguest) say(words.unknown);
      else if (kilometres > farthest) say(words.far);
      else sayWhere(...municipality);
    } catch (problem) {
      say(problem.code === 1 ? words.denied : words.unknown);
    }
  };

  button.addEventListener("click", look);
  place.classList.remove("waiting");
};

const possible = isSecureContext && navigator.geolocation;
document.querySelectorAll("[data-points]").forEach((place) => possible ? enable(place) : place.hidden = true);
