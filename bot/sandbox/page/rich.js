/* Shows a text with its entities, by building elements; text is never read as HTML. */

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function rich(text, entities, act) {
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, [...entities].sort(outerFirst), act);
  return fragment;
}

function outerFirst(one, other) {
  return one.offset - other.offset || other.length - one.length;
}

/* Offsets count UTF-16 units, as JavaScript's own strings do. */
function fill(parent, text, from, to, entities, act) {
  let at = from;
  while (entities.length) {
    const [entity, ...rest] = entities;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) { entities = rest; continue; }
    parent.append(text.slice(at, start));
    const inside = rest.filter((other) => other.offset < end);
    const element = elementFor(entity, text.slice(start, end), act);
    fill(element, text, start, end, inside, act);
    parent.append(element);
    at = end;
    entities = rest.filter((other) => other.offset + other.length > end);
  }
  parent.append(text.slice(at, to));
}

function elementFor(entity, text, act) {
  switch (entity.type) {
    case "text_link": return link(entity.url, act);
    case "url": return link(/^[a-z]+:\/\//i.test(text) ? text : `http://${text}`, act);
    case "email": return link(`mailto:${text}`, act);
    case "bot_command": return doing(text, () => act.send(text));
    case "spoiler": return spoiler();
    case "mention": case "hashtag": case "cashtag": case "text_mention": return classed("span", "marked");
    default: return classed(TAGS[entity.type] ?? "span", entity.type);
  }
}

function classed(tag, name) {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

function link(url, act) {
  const element = document.createElement("a");
  if (/^(https?|mailto|tel):/i.test(url)) element.href = url;
  element.rel = "noopener noreferrer";
  element.addEventListener("click", (event) => { event.preventDefault(); act.open(url); });
  return element;
}

function doing(label, run) {
  const element = classed("button", "in-text");
  element.type = "button";
  element.addEventListener("click", run);
  return element;
}

function spoiler() {
  const element = classed("button", "spoiler");
  element.type = "button";
  element.setAttribute("aria-label", "Hidden text; press to show");
  element.addEventListener("click", () => {
    const shown = classed("span", "spoiler-shown");
    shown.append(...element.childNodes);
    element.replaceWith(shown);
  });
  return element;
}
