/* The messages: bubbles, keyboards under them, edits in place. */

import { rich } from "/page/rich.js";
import { direction, locale, words } from "/page/words.js";

const SMOOTH = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;
const SPINNER_SECONDS = 30;
const SVG = "http://www.w3.org/2000/svg";

export class Chat {
  constructor(act) {
    this.act = act;
    this.log = document.getElementById("log");
    this.scroll = document.getElementById("scroll");
    this.toEnd = document.getElementById("to-end");
    this.items = new Map();
    this.waiting = new Map();
    this.language = "en";
    this.scroll.addEventListener("scroll", () => { this.toEnd.hidden = this.nearEnd(); });
    this.toEnd.addEventListener("click", () => this.goToEnd());
    this.log.addEventListener("keydown", (event) => moveAmongButtons(event));
    new ResizeObserver(() => { if (this.wasNearEnd) this.goToEnd(false); }).observe(this.scroll);
    this.wasNearEnd = true;
  }

  get empty() { return this.items.size === 0; }

  clear() {
    this.items.clear();
    this.waiting.clear();
    this.log.replaceChildren();
    this.day = undefined;
  }

  show(message, how = "message") {
    const known = this.items.get(message.message_id);
    if (known) { this.replace(known, message); return; }
    const stay = how !== "said" && !this.nearEnd();
    this.mark(message.date);
    const item = document.createElement("article");
    item.className = `row ${message.from.is_bot ? "theirs" : "mine"}`;
    item.dataset.id = message.message_id;
    item.append(...this.parts(message));
    this.items.set(message.message_id, item);
    this.log.append(item);
    if (how !== "message") appear(item);
    if (!stay) this.goToEnd(how !== "message");
  }

  /* The old keyboard may hold the focus: whoever uses keys goes on in the new one. */
  replace(item, message) {
    const focused = item.contains(document.activeElement);
    const near = this.nearEnd();
    const before = item.offsetHeight;
    item.replaceChildren(...this.parts(message));
    resize(item, before, () => { if (near) this.goToEnd(false); });
    if (focused) (item.querySelector(".keyboard button") ?? document.getElementById("text")).focus({ preventScroll: near });
    if (near) this.goToEnd(false);
  }

  remove(id) {
    const item = this.items.get(id);
    if (!item) return;
    const focused = item.contains(document.activeElement);
    this.items.delete(id);
    const gone = () => item.remove();
    if (focused) document.getElementById("text").focus();
    if (SMOOTH()) item.animate([{ opacity: 1 }, { opacity: 0 }], 160).finished.then(gone, gone);
    else gone();
  }

  parts(message) {
    const bubble = make("div", "bubble");
    bubble.append(make("span", "unseen", message.from.is_bot ? "Bot: " : "You: "));
    if (message.reply_to_message) bubble.append(make("p", "quoted", message.reply_to_message.text ?? "…", "auto"));
    if (message.document) bubble.append(this.file(message.document));
    const text = make("div", "words", "", "auto");
    text.append(rich(message.text ?? message.caption ?? "", message.entities ?? message.caption_entities ?? [], this.act));
    bubble.append(text, this.foot(message));
    const rows = message.reply_markup?.inline_keyboard ?? [];
    return rows.length ? [bubble, this.keyboard(message, rows)] : [bubble];
  }

  foot(message) {
    const foot = make("div", "foot");
    const edited = message.edit_date ? `${words(this.language).edited} ` : "";
    const time = make("time", "", new Intl.DateTimeFormat(locale(this.language), { timeStyle: "short" }).format(message.date * 1000));
    time.dateTime = new Date(message.date * 1000).toISOString();
    time.dir = direction(locale(this.language));
    foot.append(edited, time);
    return foot;
  }

  file(file) {
    const link = make("a", "file");
    link.href = `/page/file/${encodeURIComponent(file.file_id)}`;
    link.download = file.file_name;
    link.append(make("span", "file-mark", "↓"), make("span", "file-name", file.file_name, "auto"), make("span", "file-size", `${file.file_size} B`));
    return link;
  }

  keyboard(message, rows) {
    const keyboard = make("div", "keyboard");
    keyboard.setAttribute("role", "group");
    keyboard.setAttribute("aria-label", "Buttons");
    rows.forEach((row) => {
      const line = make("div", "keys-row");
      line.append(...row.map((button) => this.key(message, button)));
      keyboard.append(line);
    });
    return keyboard;
  }

  key(message, button) {
    const key = make("button", `key ${button.style ?? ""}`.trim());
    key.type = "button";
    key.append(make("span", "key-label", button.text, "auto"));
    if (button.url) key.append(mark("M8 16 16 8M9 8h7v7", "opens a link"));
    if (button.copy_text) key.append(mark("M9 9h9v10H9zM6 15V5h9", "copies a text"));
    const data = button.callback_data;
    if (data !== undefined && [...this.waiting.values()].some((one) => one.message === message.message_id && one.data === data)) spin(key);
    if (data !== undefined) key.dataset.data = data;
    key.addEventListener("click", () => this.press(message, button, key));
    return key;
  }

  press(message, button, key) {
    if (button.url) this.act.open(button.url);
    else if (button.copy_text) this.act.copy(button.copy_text.text);
    else if (button.callback_data !== undefined && !key.classList.contains("spinning")) {
      spin(key);
      this.act.press(message.message_id, button.callback_data);
    }
  }

  wait(query, message, data) {
    this.waiting.set(query, { message, data });
    setTimeout(() => this.answered(query), SPINNER_SECONDS * 1000);
  }

  answered(query) {
    const one = this.waiting.get(query);
    if (!one) return;
    this.waiting.delete(query);
    for (const key of this.items.get(one.message)?.querySelectorAll(".key") ?? []) {
      if (key.dataset.data === one.data) { key.classList.remove("spinning"); key.removeAttribute("aria-busy"); }
    }
  }

  mark(date) {
    const day = new Date(date * 1000).toDateString();
    if (day === this.day) return;
    this.day = day;
    const text = new Intl.DateTimeFormat(locale(this.language), { day: "numeric", month: "long" }).format(date * 1000);
    this.log.append(make("p", "day", text));
  }

  nearEnd() {
    this.wasNearEnd = this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 90;
    return this.wasNearEnd;
  }

  goToEnd(smooth = true) {
    this.scroll.scrollTo({ top: this.scroll.scrollHeight, behavior: smooth && SMOOTH() ? "smooth" : "auto" });
    this.wasNearEnd = true;
    this.toEnd.hidden = true;
  }

  lastButton() {
    const rows = [...this.log.querySelectorAll(".keyboard")];
    return rows.at(-1)?.querySelector("button");
  }
}

export function make(tag, name = "", text = "", dir = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  if (dir) element.dir = dir;
  return element;
}

function mark(shape, meaning) {
  const element = make("span", "key-mark");
  const drawing = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  path.setAttribute("d", shape);
  drawing.append(path);
  element.append(drawing, make("span", "unseen", `, ${meaning}`));
  return element;
}

function spin(key) {
  key.classList.add("spinning");
  key.setAttribute("aria-busy", "true");
}

function appear(item) {
  if (SMOOTH()) item.animate([{ opacity: 0, transform: "translateY(10px)" }, { opacity: 1, transform: "none" }], { duration: 220, easing: "ease-out" });
}

function resize(item, before, step) {
  const after = item.offsetHeight;
  if (!SMOOTH()) return;
  item.animate([{ opacity: 0.35 }, { opacity: 1 }], { duration: 240, easing: "ease-out" });
  if (before === after) return;
  item.classList.add("resizing");
  const change = item.animate([{ height: `${before}px` }, { height: `${after}px` }], { duration: 200, easing: "ease-out" });
  const done = () => { item.classList.remove("resizing"); step(); };
  change.finished.then(done, done);
}

/* Arrows walk the keys of one keyboard; up and down keep to the column. */
function moveAmongButtons(event) {
  const key = event.target.closest?.(".key");
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
  if (!key || !step) return;
  const rows = [...key.closest(".keyboard").children].map((row) => [...row.children]);
  const row = rows.findIndex((keys) => keys.includes(key));
  const sign = getComputedStyle(key).direction === "rtl" ? -1 : 1;
  const column = rows[row].indexOf(key) + step[1] * sign;
  const keys = rows[row + step[0]];
  const goal = keys?.[step[0] ? Math.min(column, keys.length - 1) : column];
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
