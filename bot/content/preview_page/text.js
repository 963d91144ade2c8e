"use strict";
// Turns words into nodes: Telegram's HTML, element by element, and never as markup of this page.

const TAGS = { B: "b", STRONG: "b", I: "i", EM: "i", U: "u", INS: "u", S: "s", STRIKE: "s", DEL: "s", CODE: "code", PRE: "code", BLOCKQUOTE: "blockquote" };

function make(tag, options = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (name === "on") for (const [event, run] of Object.entries(value)) node.addEventListener(event, run);
    else if (name === "vars") for (const [key, to] of Object.entries(value)) node.style.setProperty(key, to);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function marked(text, wanted) {
  if (!wanted) return [text];
  const low = text.toLowerCase(), found = [];
  let at = 0;
  for (let hit = low.indexOf(wanted); hit >= 0 && wanted; hit = low.indexOf(wanted, at)) {
    found.push(text.slice(at, hit), make("mark", {}, text.slice(hit, hit + wanted.length)));
    at = hit + wanted.length;
  }
  return [...found, text.slice(at)];
}

function copied(source, wanted) {
  return [...source.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return marked(node.data, wanted);
    const tag = TAGS[node.nodeName];
    if (tag) return [make(tag, {}, copied(node, wanted))];
    if (node.nodeName === "A") return [make("u", { title: node.getAttribute("href") || "" }, copied(node, wanted))];
    return copied(node, wanted);
  });
}

function paragraphs(html, wanted) {
  const parsed = new DOMParser();
  return html.split("\n").map((line) => make("p", {}, copied(parsed.parseFromString(line, "text/html").body, wanted)));
}

function bare(html) {
  return html.replace(/<[^<>]*>|[\u2066-\u2069]/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
}

let hush = 0;
function toast(words) {
  const box = document.getElementById("toast");
  box.textContent = words;
  box.classList.add("on");
  clearTimeout(hush);
  hush = setTimeout(() => box.classList.remove("on"), 2600);
}
