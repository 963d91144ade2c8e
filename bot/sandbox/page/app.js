/* Joins the phone's parts to the sandbox's live connection. */

import { Chat, make } from "/page/chat.js";
import { Composer } from "/page/composer.js";
import { Panels } from "/page/panels.js";
import { direction, locale, nameOf, words } from "/page/words.js";

const $ = (id) => document.getElementById(id);
const TYPING_SECONDS = 5;
const start = new URLSearchParams(location.search).get("start");
const memory = { get: (key) => sessionStorage.getItem(key), set: (key, value) => sessionStorage.setItem(key, value) };

let socket;
let state = { language: memory.get("language") ?? "", bot: {}, blocked: false, runs: false, shown: 0, offset: 0 };
let deepLink = /^[A-Za-z0-9_-]{1,64}$/.test(start ?? "") ? start : "";

const panels = new Panels(travel);
const chat = new Chat({ send, open, copy, press });
const composer = new Composer(send, () => chat.lastButton()?.focus());

function tell(body) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(body));
}

function send(text) {
  tell({ do: "send", text });
  typing(true, 350);
}

function press(message, data) {
  tell({ do: "press", message, data });
  typing(true, 250);
}

function connect(person = memory.get("person") ?? "") {
  const query = new URLSearchParams({ person, language: state.language });
  const mine = new WebSocket(`ws://${location.host}/page/live?${query}`);
  socket = mine;
  mine.addEventListener("open", () => { $("lost").hidden = true; });
  mine.addEventListener("message", (event) => hear(JSON.parse(event.data)));
  mine.addEventListener("close", () => {
    if (socket !== mine) return;
    $("lost").hidden = false;
    setTimeout(() => connect(), 1500);
  });
}

const HEARD = {
  hello: meet,
  message: ({ message, how }) => { chat.show(message, how); if (message.from.is_bot) typing(false); settle(); },
  deleted: ({ id }) => chat.remove(id),
  waiting: ({ query, message, data }) => chat.wait(query, message, data),
  answered: answered,
  typing: () => typing(true),
  blocked: ({ blocked }) => { state.blocked = blocked; settle(); },
  introduced: ({ bot }) => introduce(bot),
  calls: ({ calls }) => panels.log(calls),
  panel: (panel) => panels.fill(panel),
  time: ({ now }) => { setClock(now); },
};

function hear(said) {
  HEARD[said.kind]?.(said);
}

function meet(hello) {
  memory.set("person", hello.person);
  state = { ...state, blocked: hello.blocked, language: hello.language, runs: hello.runs };
  setClock(hello.now);
  languages(hello.languages);
  speak(hello.language);
  chat.clear();
  panels.build(hello.panels);
  panels.log(hello.calls);
  introduce(hello.bot);
  hello.messages.forEach((message) => chat.show(message));
  settle();
  chat.goToEnd(false);
  if (!chat.empty && !deepLink) $("text").focus();
}

function introduce(bot) {
  state.bot = bot;
  const say = words(state.language);
  document.title = bot.name;
  $("bot-name").textContent = bot.name;
  $("avatar").textContent = [...bot.name.trim()][0] ?? "·";
  $("bot-mark").textContent = say.bot;
  $("about-title").textContent = say.about;
  $("about-text").textContent = bot.description;
  composer.use(bot.commands, say.message);
  typing(false);
  settle();
}

/* An empty chat asks to be started; a blocked bot, to be let in again. */
function settle() {
  const say = words(state.language);
  const asks = state.blocked || chat.empty || Boolean(deepLink);
  const focused = document.activeElement === $("start") || document.activeElement === document.body;
  $("about").hidden = !chat.empty || !state.bot.description;
  $("begin").hidden = !asks;
  $("start").textContent = state.blocked ? say.unblock : say.start;
  $("composer").hidden = asks;
  $("block").setAttribute("aria-pressed", String(state.blocked));
  $("block").textContent = state.blocked ? "Unblock bot" : "Block bot";
  if (focused) (asks ? $("start") : $("text")).focus({ preventScroll: true });
}

function begin() {
  if (state.blocked) { tell({ do: "unblock" }); return; }
  send(deepLink ? `/start ${deepLink}` : "/start");
  deepLink = "";
  settle();
}

let typingTimer;
function typing(on, after = 0) {
  clearTimeout(typingTimer);
  if (!on) { status(state.bot.short_description || `@${state.bot.username ?? ""}`, false); return; }
  typingTimer = setTimeout(() => {
    status(words(state.language).typing, true);
    typingTimer = setTimeout(() => typing(false), TYPING_SECONDS * 1000);
  }, after);
}

function status(text, busy) {
  $("status").textContent = text;
  $("status").classList.toggle("typing", busy);
}

function answered({ query, text, alert, url }) {
  chat.answered(query);
  typing(false);
  if (url) open(url);
  if (text && alert) ask(text, [["OK", () => {}]]);
  else if (text) toast(text);
}

let toastTimer;
function toast(text) {
  clearTimeout(toastTimer);
  $("toast").replaceChildren(make("span", "", text, "auto"));
  $("toast").hidden = false;
  toastTimer = setTimeout(() => { $("toast").hidden = true; }, Math.max(3200, text.length * 60));
}

function ask(text, choices) {
  $("alert-text").textContent = text;
  $("alert-actions").replaceChildren(...choices.map(([label, run]) => {
    const button = make("button", "plain", label);
    button.addEventListener("click", run);
    return button;
  }));
  $("alert").showModal();
  $("alert-actions").lastChild.focus();
}

/* A link to this very bot starts it here; any other is opened only after a second yes. */
function open(url) {
  const mine = /^(?:https?:\/\/)?(?:t\.me\/|telegram\.me\/)(\w+)(?:\?start=([\w-]{1,64}))?$/i.exec(url);
  if (mine && mine[1].toLowerCase() === state.bot.username?.toLowerCase()) {
    send(mine[2] ? `/start ${mine[2]}` : "/start");
  } else if (/^(https?|mailto|tel):/i.test(url)) {
    ask(url, [["Cancel", () => {}], ["Open", () => window.open(url, "_blank", "noopener,noreferrer")]]);
  } else {
    toast(url);
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    ask(text, [["OK", () => {}]]);
  }
}

function languages(codes) {
  const list = $("language");
  list.replaceChildren(...codes.map((code) => {
    const option = make("option", "", nameOf(code));
    option.value = code;
    return option;
  }));
}

function speak(code) {
  state.language = chat.language = code;
  memory.set("language", code);
  $("language").value = code;
  $("phone").lang = locale(code);
  $("phone").dir = direction(code);
  composer.grow();
}

function setClock(now) {
  state.shown = now * 1000;
  state.offset = state.shown - Date.now();
  tick();
}

function present() {
  return state.runs ? Date.now() + state.offset : state.shown;
}

/* A little later than asked for: what is due then should be seen to happen. */
function travel(moment) {
  const seconds = Math.ceil((moment - present()) / 1000) + 5;
  if (seconds > 0) tell({ do: "advance", seconds });
}

function tick() {
  const moment = new Date(present());
  $("now").dateTime = moment.toISOString();
  $("now").textContent = new Intl.DateTimeFormat("en", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(moment);
}

const THEMES = ["system", "light", "dark"];
function theme(name) {
  localStorage.setItem("theme", name);
  document.documentElement.dataset.theme = name;
  $("theme").textContent = `Colours: ${name}`;
}

function drawer(open) {
  document.body.classList.toggle("drawer-open", open);
  $("open-drawer").setAttribute("aria-expanded", String(open));
  $("phone").inert = open;
  (open ? $("close-drawer") : $("open-drawer")).focus();
}

function keys(event) {
  if (event.key === "Escape" && document.body.classList.contains("drawer-open")) drawer(false);
  else if (event.key === "Escape" && !$("composer").hidden && !$("alert").open) $("text").focus();
  else if (event.key === "/" && !event.target.closest("textarea, select, dialog") && !$("composer").hidden) {
    event.preventDefault();
    $("text").focus();
    $("text").value = "/";
    $("text").dispatchEvent(new Event("input"));
  }
}

$("start").addEventListener("click", begin);
$("open-drawer").addEventListener("click", () => drawer(true));
$("close-drawer").addEventListener("click", () => drawer(false));
matchMedia("(min-width: 1000px)").addEventListener("change", () => { document.body.classList.remove("drawer-open"); $("phone").inert = false; });
$("language").addEventListener("change", (event) => { speak(event.target.value); tell({ do: "language", code: event.target.value }); });
$("block").addEventListener("click", () => tell({ do: state.blocked ? "unblock" : "block" }));
$("theme").addEventListener("click", () => theme(THEMES[(THEMES.indexOf(localStorage.getItem("theme") ?? "system") + 1) % 3]));
$("new-person").addEventListener("click", () => {
  memory.set("person", "");
  const old = socket;
  connect("");
  old.close();
});
document.querySelectorAll("[data-advance]").forEach((button) => {
  button.addEventListener("click", () => tell({ do: "advance", seconds: Number(button.dataset.advance) }));
});
document.addEventListener("keydown", keys);
theme(THEMES.includes(localStorage.getItem("theme")) ? localStorage.getItem("theme") : "system");
setInterval(tick, 5000);
connect();
