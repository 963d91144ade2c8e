# Was behalten wird und was nicht. Wahr bis zum Buchstaben. { $operator }: wer diesen Bot betreibt und wie man ihn erreicht.

privacy-title = Was über dich behalten wird

privacy-start =
    Dieser Bot speichert nichts über dich, außer du sagst zu einer genau benannten Sache Ja. Deine Nachrichten und deinen Namen niemals.

    Was du schickst, geht über Telegram an den Computer, auf dem dieser Bot läuft. Dort wird es beantwortet und vergessen. Telegram behält seine eigene Kopie des Chats.

    Betrieben von: { $operator }

privacy-start-more = Genauer

privacy-start-telegram = Was Telegram behält

privacy-start-delete = Löschen, was da ist

privacy-more =
    <b>Deine Stelle</b> auf einer Seite steht in den Knöpfen, in deinem Chat. Eine Liste von Menschen hat der Bot nicht.

    <b>Gedächtnis:</b> für kurze Zeit weiß er, welche Nachricht in deinem Chat die neueste ist. So nimmt „Stopp“ die Knöpfe weg. Aufgeschrieben wird das nie.

    <b>Zählen:</b> er zählt, wie oft etwas geschieht, etwa dass eine Seite geöffnet wird oder als schwerer markiert. Nach Personen zählt er nicht.

    <b>Protokolle</b> enthalten keine Worte von dir, keine Namen und keine Nummern.

privacy-more-kept = Was ein Ja behält

privacy-more-telegram = Was Telegram behält

privacy-more-back = Zurück zum Überblick

privacy-telegram =
    Chats mit Bots liegen auf den Servern von Telegram. Sie sind nicht Ende-zu-Ende-verschlüsselt, Telegram könnte sie also lesen. Deine Kopie bleibt, bis du den Chat leerst.

    Telegram zeigt jedem Bot, dem du schreibst, deinen öffentlichen Namen, deinen Benutzernamen, die Sprache deiner App und deine Nachrichten. Dieser Bot nutzt die Sprache, um darin zu antworten, und lässt den Rest fallen.

    Telegram hat eine eigene Datenschutzerklärung: telegram.org/privacy.

privacy-telegram-delete = Löschen, was da ist

privacy-telegram-back = Zurück zum Überblick

privacy-kept =
    Drei Dinge können behalten werden, jedes nach einem eigenen Ja. Das sind eine Sprache, ein Lieblingsort zum Zurückkommen und Zeiten für kleine Dosen. Sonst nichts.

    Alles liegt verschlüsselt in einer Datenbank, und der Schlüssel liegt woanders. Es geht mit /forget oder nach 180 Tagen ohne Kontakt.

    <b>Danach</b> können Dateien der Datenbank und Sicherungskopien verschlüsselte Reste enthalten, bis sie überschrieben werden. Wie lange Kopien leben, entscheidet, wer diesen Bot betreibt.

privacy-kept-row = Zeig, was da ist

privacy-kept-back = Zurück zum Überblick
