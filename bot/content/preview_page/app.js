// Lists, finds, walks and prints the screens.

const $ = (id) => document.getElementById(id);
const state = { mode: "read", flow: DATA.flows[0].id, beside: "", wanted: "", filter: "all", trail: [DATA.start], pressed: [] };
const FLOWS = [...DATA.flows, { id: "elsewhere", title: {}, source: "What the bot says outside all flows: after stop, in a group, to words it does not know.", consent: "none", evidence: "", topics: [], commands: [], recalled: "" }];

// A step is listed once for each text it can show; what differs only in what its buttons carry is left to Play.
const LISTED = (() => {
  const seen = new Set(), count = new Map();
  return DATA.screens.map((screen, at) => at).filter((at) => {
    const screen = DATA.screens[at];
    const key = [name(at), ...DATA.langs.map((lang) => DATA.pages[lang.id][at][0])].join("\n");
    if (!screen.plain || seen.has(key)) return false;
    seen.add(key);
    const number = (count.get(name(at)) || 0) + 1;
    count.set(name(at), number);
    screen.variant = number > 1 ? ` (${number})` : "";
    return true;
  });
})();
const STANDS_FOR = (() => {
  const first = new Map(LISTED.map((at) => [[name(at), DATA.pages[BASE][at][0]].join("\n"), at]));
  const step = new Map([...LISTED].reverse().map((at) => [name(at), at]));
  return (at) => first.get([name(at), DATA.pages[BASE][at][0]].join("\n")) ?? step.get(name(at)) ?? at;
})();

function langs() {
  return state.beside ? [BASE, state.beside] : [BASE];
}

function title(flow, lang = BASE) {
  return flow.title[lang] || flow.title[BASE] || "Elsewhere";
}

function fits(at) {
  const shown = langs(), last = shown[shown.length - 1];
  const passes = {
    all: () => true,
    found: () => findings(at, shown).length > 0,
    open: () => standing(at, last, 0) !== "signed",
    native: () => standing(at, last, 1) !== "signed",
    stale: () => shown.some((lang) => [0, 1].some((role) => standing(at, lang, role) === "stale")),
    lacking: () => page(at, last).lacking,
  };
  if (!passes[state.filter]()) return false;
  if (!state.wanted) return true;
  const words = shown.flatMap((lang) => [bare(page(at, lang).text), ...page(at, lang).labels]);
  return [name(at), ...words, ...textsOf(at)].join("\n").toLowerCase().includes(state.wanted);
}

function listed(flow) {
  return LISTED.filter((at) => DATA.screens[at].flow === flow && fits(at));
}

function drawFlows() {
  const entry = (id, label, small, screens) => {
    const found = [...new Set(screens.flatMap((at) => findings(at, langs())))];
    const dot = found.length ? make("span", { class: `dot ${found.some((one) => one.error) ? "error" : "warn"}` }, found.length) : null;
    return make("button", { type: "button", "aria-current": String(state.flow === id), on: { click: () => go(id) } },
      make("b", {}, label), make("small", {}, small), make("span", { class: "count" }, dot, screens.length));
  };
  const every = FLOWS.map((flow) => [flow, listed(flow.id)]);
  const narrowed = state.wanted || state.filter !== "all";
  $("flows").replaceChildren(
    entry("*", "All flows", narrowed ? "what was found" : "every screen", every.flatMap(([, screens]) => screens)),
    ...every.filter(([, screens]) => screens.length || !narrowed).map(([flow, screens]) => entry(flow.id, title(flow), flow.id, screens)));
}

function headOf(flow) {
  const facts = [`asks for: ${flow.consent === "none" ? "nothing, a service" : flow.consent === "look" ? "reading" : "noticing the body"}`,
    ...flow.commands.map((command) => `/${command}`), ...flow.topics];
  return make("div", { class: "head" }, make("h1", {}, title(flow), state.beside && title(flow, state.beside) !== title(flow) ? make("small", {}, " · ", make("bdi", { lang: state.beside }, title(flow, state.beside))) : null),
    make("p", {}, flow.source), make("div", { class: "chips" }, facts.map((fact) => make("span", { class: "chip" }, fact)), flow.recalled ? make("span", { class: "chip stale" }, `recalled: ${flow.recalled}`) : null),
    flow.evidence ? make("p", {}, `What is known: ${flow.evidence}`) : null);
}

function read() {
  const flows = state.flow === "*" ? FLOWS : FLOWS.filter((flow) => flow.id === state.flow);
  const parts = flows.map((flow) => [flow, listed(flow.id)]).filter(([, screens]) => screens.length || state.flow !== "*");
  const sections = parts.map(([flow, screens]) => make("section", { "aria-label": title(flow) }, headOf(flow),
    screens.length ? make("div", { class: state.beside ? "screens two" : "screens" }, screens.map((at) => card(at, langs(), show, state.wanted)))
      : make("p", { class: "empty" }, "No screen of this flow fits what you look for.")));
  return sections.length ? sections : [make("p", { class: "empty" }, "Nothing fits what you look for.")];
}

function show(at) {
  const onto = STANDS_FOR(at);
  location.hash = `s${onto}`;
  reveal(onto);
}

function reveal(at) {
  const flow = DATA.screens[at].flow;
  if (state.mode !== "read" || (state.flow !== flow && state.flow !== "*")) Object.assign(state, { mode: "read", flow });
  if (!fits(at)) Object.assign(state, { wanted: "", filter: "all" });
  draw();
  const found = $(`s${at}`);
  if (!found) return;
  document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  found.classList.add("lit");
  found.scrollIntoView({ block: "start" });
  found.focus({ preventScroll: true });
}

function phone(at, lang, second) {
  return make("section", { class: `phone${second ? " second" : ""}`, "aria-label": `Phone, ${LANG[lang].name}` },
    make("header", {}, make("i", { "aria-hidden": "true" }, "T"), make("div", {}, make("strong", {}, "Thimble"), make("span", {}, "bot"))),
    chat(at, lang, press));
}

function press(to, label) {
  state.trail.push(to);
  state.pressed.push(label);
  draw();
  document.querySelector(".phone .key")?.focus();
}

function back() {
  if (state.trail.length < 2) return;
  state.trail.pop();
  state.pressed.pop();
  draw();
}

function begin(at) {
  Object.assign(state, { mode: "play", trail: [at], pressed: [] });
  draw();
  document.querySelector(".phone .key")?.focus();
}

function play() {
  const at = state.trail[state.trail.length - 1];
  const steps = state.trail.map((one, number) => make("li", {}, number ? [make("b", {}, state.pressed[number - 1]), " → "] : null, name(one)));
  return [make("div", { class: "play" }, langs().map((lang, number) => phone(at, lang, number > 0)),
    make("div", { class: "trail" },
      make("div", { class: "actions" },
        make("button", { type: "button", class: "quiet", on: { click: back }, disabled: state.trail.length < 2 }, "One step back"),
        make("button", { type: "button", class: "quiet", on: { click: () => begin(DATA.start) } }, "From /start"),
        make("button", { type: "button", class: "quiet", on: { click: () => show(at) } }, "Show among all screens")),
      make("p", {}, "Keys ", make("kbd", {}, "1"), "–", make("kbd", {}, "9"), " press a button, ", make("kbd", {}, "Backspace"), " goes one step back."),
      make("ol", { "aria-label": "The way here" }, steps),
      make("div", { class: "notes" }, findings(at, langs()).map(finding), make("div", { class: "chips" }, kindChip(DATA.screens[at].kind), reviewChips(at, langs())))))];
}

function map() {
  const flow = FLOWS.find((one) => one.id === state.flow && DATA.maps[one.id]) || FLOWS[0];
  return [headOf(flow), make("div", { class: "map", tabindex: "0", role: "region", "aria-label": `Map of ${title(flow)}` }, make("img", { alt: `How the steps of “${title(flow)}” lead on`, src: DATA.maps[flow.id] }))];
}

function check() {
  const shown = DATA.problems.filter((one) => langs().includes(one.lang));
  if (!shown.length) return [make("div", { class: "head" }, make("h1", {}, "Findings")), make("p", { class: "empty" }, "The check has nothing to say about these languages.")];
  const where = (one) => LISTED.find((at) => (one.text ? textsOf(at).includes(one.text) : name(at) === one.step));
  const rows = shown.map((one) => {
    const at = where(one);
    const place = at === undefined ? one.at : make("button", { type: "button", class: "link", on: { click: () => show(at) } }, one.at);
    return make("tr", {}, make("td", {}, make("span", { class: `dot ${one.error ? "error" : "warn"}` }, one.code)), make("td", {}, one.what, " ", one.remedy), make("td", {}, make("code", {}, place)));
  });
  return [make("div", { class: "head" }, make("h1", {}, "Findings"), make("p", {}, `${counted(shown.filter((one) => one.error).length, "error")}, ${counted(shown.filter((one) => !one.error).length, "warning")}`)),
    make("table", {}, make("thead", {}, make("tr", {}, ["Rule", "What, and what to do", "Where"].map((head) => make("th", { scope: "col" }, head)))), make("tbody", {}, rows))];
}

function counted(number, noun) {
  return `${number || "no"} ${noun}${number === 1 ? "" : "s"}`;
}

const VIEWS = { read, play, map, check };

function draw() {
  document.querySelectorAll("[data-mode]").forEach((tab) => {
    const on = tab.dataset.mode === state.mode;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
  });
  $("find").value === state.wanted || ($("find").value.trim().toLowerCase() === state.wanted) || ($("find").value = state.wanted);
  $("filter").value = state.filter;
  drawFlows();
  $("main").replaceChildren(...VIEWS[state.mode]());
}

function enter(mode) {
  const here = DATA.screens[state.trail[state.trail.length - 1]].flow;
  const first = LISTED.find((at) => DATA.screens[at].flow === state.flow);
  // Playing begins where one has been reading.
  if (mode === "play" && state.mode !== "play" && first !== undefined && here !== state.flow) Object.assign(state, { trail: [first], pressed: [] });
  state.mode = mode;
  draw();
}

function go(flow) {
  document.body.classList.remove("open");
  $("menu").setAttribute("aria-expanded", "false");
  state.flow = flow;
  if (state.mode === "play") return begin(LISTED.find((at) => DATA.screens[at].flow === flow) ?? DATA.start);
  if (state.mode === "check") state.mode = "read";
  draw();
  scrollTo(0, 0);
}

function begun() {
  const others = DATA.langs.slice(1);
  $("beside").append(make("option", { value: "" }, "no other language"), ...others.map((lang) => make("option", { value: lang.id, lang: lang.id }, lang.name)));
  $("beside").disabled = !others.length;
  state.beside = others[0]?.id || "";
  $("beside").value = state.beside;
  $("beside").addEventListener("change", () => { state.beside = $("beside").value; draw(); });
  $("find").addEventListener("input", () => { state.wanted = $("find").value.trim().toLowerCase(); if (state.wanted && state.mode !== "play") Object.assign(state, { mode: "read", flow: "*" }); draw(); });
  $("filter").addEventListener("change", () => { Object.assign(state, { filter: $("filter").value, mode: "read", flow: "*" }); draw(); });
  $("menu").addEventListener("click", () => $("menu").setAttribute("aria-expanded", String(document.body.classList.toggle("open"))));
  $("page").addEventListener("click", (event) => { if (event.target.closest("#menu") === null) document.body.classList.remove("open"); });
  $("print").addEventListener("click", () => print());
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = (on) => { document.documentElement.dataset.theme = on ? "dark" : "light"; };
  paint(dark.matches);
  dark.addEventListener("change", () => paint(dark.matches));
  $("theme").addEventListener("click", () => paint(document.documentElement.dataset.theme !== "dark"));
  document.querySelectorAll("[data-mode]").forEach((tab) => tab.addEventListener("click", () => enter(tab.dataset.mode)));
  addEventListener("hashchange", arrived);
  addEventListener("keydown", typed);
  draw();
  arrived();
}

function arrived() {
  const at = Number(location.hash.slice(2));
  if (location.hash.startsWith("#s") && LISTED.includes(at) && !$(`s${at}`)?.classList.contains("lit")) reveal(at);
}

function typed(event) {
  const tab = event.target.closest?.("[role=tab]");
  if (tab && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    const tabs = [...document.querySelectorAll("[role=tab]")];
    const next = tabs[(tabs.indexOf(tab) + (event.key === "ArrowRight" ? 1 : tabs.length - 1)) % tabs.length];
    next.click();
    return next.focus();
  }
  if (event.key === "Escape") return document.body.classList.remove("open");
  if (event.target.matches?.("input, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); return $("find").focus(); }
  if (state.mode !== "play") return;
  if (event.key === "Backspace") { event.preventDefault(); return back(); }
  document.querySelector(`.phone .key[data-n="${CSS.escape(event.key)}"]`)?.click();
}

begun();
