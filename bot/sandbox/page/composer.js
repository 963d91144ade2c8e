/* Writing: the text field, the commands that pop up on "/", and the start button. */

import { make } from "/page/chat.js";

export class Composer {
  constructor(send, goUp) {
    this.send = send;
    this.goUp = goUp;
    this.form = document.getElementById("composer");
    this.text = document.getElementById("text");
    this.list = document.getElementById("commands");
    this.menu = document.getElementById("menu");
    this.commands = [];
    this.chosen = -1;
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    this.text.addEventListener("input", () => { this.grow(); this.suggest(); });
    this.text.addEventListener("keydown", (event) => this.key(event));
    this.text.addEventListener("blur", () => this.close());
    this.menu.addEventListener("mousedown", (event) => event.preventDefault());
    this.menu.addEventListener("click", () => this.toggle());
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.grow();
  }

  use(commands, placeholder) {
    this.commands = commands;
    this.menu.hidden = commands.length === 0;
    this.text.placeholder = placeholder;
    this.text.setAttribute("aria-label", placeholder);
    this.close();
  }

  submit() {
    const text = this.text.value.trim();
    this.close();
    if (!text) return;
    this.text.value = "";
    this.grow();
    this.send(text);
  }

  toggle() {
    this.text.focus();
    if (this.list.hidden) this.open(this.commands);
    else this.close();
  }

  suggest() {
    const typed = /^\/(\w*)$/.exec(this.text.value);
    if (typed) this.open(this.commands.filter((one) => one.command.startsWith(typed[1].toLowerCase())));
    else this.close();
  }

  open(commands) {
    if (!commands.length) { this.close(); return; }
    this.chosen = -1;
    this.list.replaceChildren(...commands.map((one, index) => this.option(one, index)));
    this.list.hidden = false;
    this.expanded(true);
  }

  option(one, index) {
    const option = make("li", "command");
    option.id = `command-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(make("span", "command-name", `/${one.command}`, "ltr"), make("span", "command-words", one.description, "auto"));
    option.addEventListener("click", () => this.take(one.command));
    return option;
  }

  take(command) {
    this.close();
    this.text.value = "";
    this.grow();
    this.send(`/${command}`);
  }

  close() {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.chosen = -1;
    this.expanded(false);
  }

  expanded(open) {
    this.text.setAttribute("aria-expanded", String(open));
    this.menu.setAttribute("aria-expanded", String(open));
    if (!open) this.text.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const open = !this.list.hidden;
    if (event.isComposing) return;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) this.choose(event.key === "ArrowDown" ? 1 : -1);
    else if (open && event.key === "Tab" && this.chosen >= 0) this.complete();
    else if (event.key === "Escape" && open) this.close();
    else if (event.key === "ArrowUp" && !this.text.value) this.goUp();
    else if (event.key === "Enter" && !event.shiftKey) this.enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  enter() {
    const option = this.list.children[this.chosen];
    if (option) option.click();
    else this.submit();
  }

  complete() {
    this.text.value = `${this.list.children[this.chosen].firstChild.textContent} `;
    this.close();
  }

  choose(step) {
    const options = [...this.list.children];
    const next = this.chosen < 0 && step < 0 ? options.length - 1 : this.chosen + step;
    this.chosen = (next + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.chosen)));
    this.text.setAttribute("aria-activedescendant", options[this.chosen].id);
    options[this.chosen].scrollIntoView({ block: "nearest" });
  }

  grow() {
    this.text.dir = this.text.value ? "auto" : "";
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 140)}px`;
    this.form.classList.toggle("has-text", this.text.value.trim() !== "");
  }
}
