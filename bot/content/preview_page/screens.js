// Shows one screen as on a phone, with what is known about it.

const DATA = JSON.parse(document.getElementById("data").textContent);
const BASE = DATA.langs[0].id;
const LANG = Object.fromEntries(DATA.langs.map((lang) => [lang.id, lang]));
const ROLES = ["clinician", "native reader"];

const byText = new Map(), byStep = new Map();
DATA.problems.forEach((problem) => {
  const [index, key] = problem.text ? [byText, problem.text] : [byStep, problem.step];
  if (key) index.set(key, [...(index.get(key) || []), problem]);
});

function page(at, lang) {
  const [text, labels, copies, lacking] = DATA.pages[lang][at];
  return { text, labels, copies, lacking };
}

function textsOf(at) {
  const screen = DATA.screens[at];
  return [...new Set([...screen.texts, ...screen.labels])];
}

function findings(at, langs) {
  const screen = DATA.screens[at];
  const own = byStep.get(`${screen.flow}.${screen.step}`) || [];
  return [...new Set([...own, ...textsOf(at).flatMap((text) => byText.get(text) || [])])].filter((one) => langs.includes(one.lang));
}

// The worst of a screen's texts: one stale word makes the screen stale.
function standing(at, lang, role) {
  const states = textsOf(at).map((text) => (DATA.texts[text]?.state[lang] || ["open", "open"])[role]);
  return ["stale", "open", "signed"].find((state) => states.includes(state)) || "open";
}

function keyboard(at, lang, press) {
  const { labels, copies } = page(at, lang);
  let number = 0;
  // Telegram lays every row out from left to right; the bot itself turns the rows of a language that reads the other way.
  const rows = DATA.screens[at].rows.map((row) => (LANG[lang].rtl ? [...row].reverse() : row));
  return make("div", { class: "keys", dir: "ltr" }, rows.map((row) => make("div", { class: "row" }, row.map((way) => {
    const mine = number++;
    const run = () => way.copy ? toast(`To the clipboard: ${copies[mine]}`) : way.link ? toast("Opens the private chat with the bot.") : press(way.to, bare(labels[mine]));
    const goal = way.copy ? "copies words" : way.link ? "opens the private chat" : `leads to ${name(way.to)}`;
    return make("button", { type: "button", class: "key", title: goal, "data-n": mine + 1, on: { click: run } },
      make("bdi", {}, bare(labels[mine])), way.copy || way.link ? make("span", { class: "mark", "aria-hidden": "true" }, way.copy ? "⧉" : "↗") : null);
  }))));
}

function name(at) {
  const screen = DATA.screens[at];
  return `${screen.flow}.${screen.step}`;
}

function chat(at, lang, press, wanted = "") {
  const { text, lacking } = page(at, lang);
  return make("div", { class: "chat", dir: LANG[lang].rtl ? "rtl" : "ltr", lang },
    make("div", { class: "tongue" }, make("span", {}, LANG[lang].name), lacking ? make("span", { class: "chip lacking" }, "not translated: shown as in the source") : null),
    make("div", { class: "bubble" }, paragraphs(text, wanted)),
    keyboard(at, lang, press));
}

function reviewChips(at, langs) {
  return langs.flatMap((lang) => ROLES.map((role, number) => {
    const state = standing(at, lang, number);
    return state === "open" ? null : make("span", { class: `chip ${state}` }, `${lang}: ${role} ${state}`);
  })).filter(Boolean);
}

function kindChip(kind) {
  return kind ? make("span", { class: "chip kind", vars: { "--k": `var(--${kind})` } }, kind) : null;
}

function finding(problem) {
  return make("div", { class: `finding${problem.error ? " error" : ""}` }, make("b", {}, problem.code), ` ${problem.what} ${problem.remedy}`, make("small", {}, problem.at));
}

function notes(at, langs) {
  const screen = DATA.screens[at];
  const rows = textsOf(at).filter((text) => DATA.texts[text]).flatMap((text) => [
    make("dt", {}, text),
    make("dd", {}, DATA.texts[text].about, " ", make("small", {}, DATA.texts[text].file)),
  ]);
  const states = langs.flatMap((lang) => ROLES.map((role, number) => `${lang}, ${role}: ${standing(at, lang, number)}`)).join(" · ");
  return make("div", { class: "notes" }, findings(at, langs).map(finding),
    make("details", {}, make("summary", {}, "Notes for translators and reviewers"),
      make("dl", {}, rows, make("dt", {}, "Reviewed"), make("dd", {}, states), screen.file ? [make("dt", {}, "Written in"), make("dd", {}, screen.file)] : null)));
}

function card(at, langs, press, wanted) {
  const screen = DATA.screens[at];
  const found = findings(at, langs);
  const taps = screen.taps === null ? null : make("span", { class: "chip", title: "fewest taps from /start" }, `${screen.taps} tap${screen.taps === 1 ? "" : "s"}`);
  return make("article", { class: "card", id: `s${at}`, tabindex: "-1", "aria-label": name(at) },
    make("header", {}, make("h2", {}, make("a", { href: `#s${at}` }, screen.step + (screen.variant || ""))), kindChip(screen.kind), taps, ...reviewChips(at, langs),
      found.length ? make("span", { class: `dot ${found.some((one) => one.error) ? "error" : "warn"}`, title: "findings" }, found.length) : null),
    make("div", { class: "pair" }, langs.map((lang) => chat(at, lang, press, wanted))),
    notes(at, langs));
}
