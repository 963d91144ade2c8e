/* The panels beside the chat: what the bot's builder shows, and the calls under the hood. */

import { make } from "/page/chat.js";

const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00:00$/;

export class Panels {
  constructor(travel) {
    this.travel = travel;
    this.place = document.getElementById("panels");
    this.bodies = new Map();
    this.shown = new Map();
  }

  build(panels) {
    this.bodies.clear();
    this.shown.clear();
    this.place.replaceChildren(...panels.map((panel) => this.card(panel.id, panel.title)), this.hood());
  }

  card(id, title) {
    const card = make("section", "card");
    const heading = make("h2", "", title, "auto");
    heading.id = `panel-${id}`;
    card.setAttribute("aria-labelledby", heading.id);
    const body = make("div", "card-body");
    card.append(heading, body);
    this.bodies.set(id, body);
    return card;
  }

  hood() {
    const card = make("details", "card hood");
    card.open = matchMedia("(min-width: 1000px)").matches;
    const summary = make("summary");
    summary.append(make("h2", "", "Under the hood"), make("span", "hood-count"));
    this.count = summary.lastChild;
    this.calls = make("ol", "calls");
    card.append(summary, make("p", "hint", "The bot's newest calls about this chat."), this.calls);
    return card;
  }

  fill(panel) {
    const body = this.bodies.get(panel.id);
    const said = JSON.stringify(panel);
    if (!body || this.shown.get(panel.id) === said) return;
    this.shown.set(panel.id, said);
    const parts = panel.lines.map((line) => make("p", "line", line, "auto"));
    if (panel.pairs.length) parts.push(pairs(panel.pairs, this.travel));
    if (panel.drawing) parts.push(drawing(panel));
    body.replaceChildren(...parts);
    body.classList.remove("fresh");
    void body.offsetWidth;
    body.classList.add("fresh");
  }

  log(calls) {
    this.count.textContent = calls.length ? String(calls.length) : "";
    this.calls.replaceChildren(...[...calls].reverse().map(call));
  }
}

function pairs(list, travel) {
  const table = make("dl", "pairs");
  for (const [name, value] of list) {
    const told = make("dd", "", value, "auto");
    if (MOMENT.test(value)) told.append(" ", journey(value, travel));
    table.append(make("dt", "", name, "auto"), told);
  }
  return table;
}

function journey(value, travel) {
  const button = make("button", "journey", "Go there");
  button.type = "button";
  button.title = "Move the clock to this moment";
  button.addEventListener("click", () => travel(Date.parse(value.replace(" ", "T"))));
  return button;
}

function drawing(panel) {
  const figure = make("figure", "drawing");
  const image = make("img", panel.adapts ? "" : "on-paper");
  image.src = panel.drawing;
  image.alt = panel.caption;
  figure.append(image);
  if (panel.caption) figure.append(make("figcaption", "", panel.caption, "auto"));
  return figure;
}

function call(one) {
  const line = make("li", one.ok ? "call" : "call failed");
  line.append(make("span", "call-name", one.method), make("span", "call-time", `${one.milliseconds} ms`));
  line.append(make("span", "call-end", one.ok ? "ok" : one.description, "ltr"));
  return line;
}
