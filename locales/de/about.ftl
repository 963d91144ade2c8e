# Was das hier ist. Erst ehrlich, dann freundlich. { $operator }: wer den Bot betreibt; { $version }: Nummer; { $reviewed }: Zahl der geprüften Texte.

about-title = Was dieser Bot ist

about-start =
    Thimble ist ein Programm, das kurze Seiten zeigt, alle vorher geschrieben. Unterwegs denkt es sich nichts aus. Es ist weder Therapeutin noch Arzt noch Freund.

    Es ist für Menschen, denen es schwerfällt, Freundlichkeit anzunehmen. Du wählst, was aufgeht, und du kannst jederzeit stoppen.

    Betrieben von: { $operator }

about-start-ideas = Wessen Ideen?

about-start-checked = Wer hat geprüft?

about-start-known = Wirkt es denn?

about-start-privacy = Was wird behalten?

about-start-language = Andere Sprachen

about-start-code = Version und Code

about-ideas =
    Die Ideen folgen „Difficulty Accepting Compassion“ von Shervan K. Shahhian, erschienen auf shervanshahhian.com am 22. Januar 2026.

    Die Worte hier sind eigene, und die Fehler auch.

about-ideas-back = Zurück

about-checked =
    Texte, die bisher eine klinische Fachperson oder jemand mit dieser Muttersprache unterschrieben hat: { $reviewed }.

    Solange da 0 steht, hat noch keine Fachperson diese Worte geprüft. Bitte lies sie in diesem Wissen.

about-checked-back = Zurück

about-known =
    Noch weiß es niemand. Eine Studie zu so einem Bot war nicht zu finden.

    Es gibt gute Forschung dazu, dass Angst vor Freundlichkeit vorkommt und mit Belastung einhergeht. Es gibt einige zu längeren Übungen mit ausgebildeten Menschen.

    Manche Seiten nutzen ein Bild von „Alarm“ und „Ruhe“. Die Nerventheorie dahinter ist unter Forschenden umstritten. Nimm es als Bild. Jede Seite mit einer Idee hat einen Knopf, der sagt, was man weiß.

about-known-back = Zurück

about-code = Das ist Thimble { $version }. Der Quellcode ist offen, unter der MIT-Lizenz: Alle dürfen ihn lesen, nutzen und ändern. Diese Kopie betreibt: { $operator }

about-code-back = Zurück
