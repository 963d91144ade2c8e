/* The few words a phone itself says, in the language it is set to. */

const WORDS = {
  en: { start: "Start", unblock: "Unblock", message: "Message", bot: "bot", typing: "typing…", about: "What can this bot do?", edited: "edited", today: "Today" },
  fa: { start: "شروع", unblock: "رفع انسداد", message: "پیام", bot: "ربات", typing: "در حال نوشتن…", about: "این ربات چه می‌کند؟", edited: "ویرایش‌شده", today: "امروز" },
  ar: { start: "ابدأ", unblock: "إلغاء الحظر", message: "رسالة", bot: "بوت", typing: "يكتب…", about: "ماذا يستطيع هذا البوت؟", edited: "معدّلة", today: "اليوم" },
  es: { start: "Iniciar", unblock: "Desbloquear", message: "Mensaje", bot: "bot", typing: "escribiendo…", about: "¿Qué puede hacer este bot?", edited: "editado", today: "Hoy" },
  ru: { start: "Начать", unblock: "Разблокировать", message: "Сообщение", bot: "бот", typing: "печатает…", about: "Что умеет этот бот?", edited: "изменено", today: "Сегодня" },
  pt: { start: "Iniciar", unblock: "Desbloquear", message: "Mensagem", bot: "bot", typing: "digitando…", about: "O que este bot pode fazer?", edited: "editada", today: "Hoje" },
  de: { start: "Starten", unblock: "Freigeben", message: "Nachricht", bot: "Bot", typing: "schreibt…", about: "Was kann dieser Bot?", edited: "bearbeitet", today: "Heute" },
  fr: { start: "Démarrer", unblock: "Débloquer", message: "Message", bot: "bot", typing: "écrit…", about: "Que peut faire ce bot ?", edited: "modifié", today: "Aujourd’hui" },
};
/* "ar-XB" is among them by its first half, which is what mirrors it. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "ckb", "yi"]);
const PSEUDO = new Map([["en-XA", "Pseudo: accented (en-XA)"], ["ar-XB", "Pseudo: mirrored (ar-XB)"]]);

export function words(code) {
  return (!PSEUDO.has(code) && WORDS[code.split("-")[0]]) || WORDS.en;
}

export function direction(code) {
  return RIGHT_TO_LEFT.has(code.split("-")[0]) ? "rtl" : "ltr";
}

/* A language's name in itself, as phones list them. */
export function nameOf(code) {
  if (PSEUDO.has(code)) return PSEUDO.get(code);
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
  return `${name.charAt(0).toLocaleUpperCase(code)}${name.slice(1)} (${code})`;
}

/* Pseudo languages have no calendar of their own. */
export function locale(code) {
  return PSEUDO.has(code) ? "en" : code;
}
