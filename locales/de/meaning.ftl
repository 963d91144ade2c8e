# Was es heißen kann, dass Freundlichkeit schwer anzunehmen ist. Zum Lesen: keine Übung, nichts wird verlangt.

meaning-title = Warum Freundlichkeit schwer ist

meaning-start = Es gibt einen kurzen Überblick. Dann gibt es vier Dinge, nach denen Freundlichkeit klingen kann. Manches passt vielleicht, manches nicht.

    Wohin magst du schauen?

meaning-start-whole = Kurzer Überblick

meaning-start-control = Kontrollverlust

meaning-start-trap = Eine Falle

meaning-start-lean = Zu sehr anlehnen

meaning-start-strong = Nicht mehr stark

meaning-overview-title = Warum Annehmen schwer sein kann

meaning-overview = Ein kurzer Überblick, warum Freundlichkeit schwer anzunehmen sein kann. Es sind zwei Seiten, und zu tun gibt es nichts.

    Magst du sie sehen?

meaning-overview-yes = Ja, zeig mal

meaning-overview-no = Lieber auslassen

meaning-overview-what = Vielen fällt es schwer, Freundlichkeit anzunehmen. Oft sind es Menschen, die früh gelernt haben, allein zurechtzukommen, wachsam zu sein oder alles für sich zu behalten.

    Schlecht ist Freundlichkeit deshalb nicht. Sie kann fremd wirken oder gefährlich. Oder wie der Schritt vom Steg in ein Boot.

meaning-overview-what-on = Weiter

meaning-overview-what-end = Mir genügt das

meaning-overview-view = Kommt Fürsorge nahe, weicht in einem Menschen vielleicht etwas zurück. Oft so leise, dass es kaum jemand merkt.

    Eine Art, es zu verstehen: Zurückweichen wurde gelernt, um durchzukommen. Es war ein Plan, und er hat seinen Dienst getan. Ein Fehler ist das bei niemandem.

meaning-overview-view-other = Wonach klingt sie denn?

meaning-overview-view-known = Was weiß man?

meaning-overview-view-end = Mir genügt das

meaning-control-title = Freundlichkeit und Kontrolle

meaning-control = Hier geht es um Freundlichkeit und darum, wer das Sagen hat. Es sind zwei Seiten.

    Magst du sie sehen?

meaning-control-yes = Lass sehen

meaning-control-no = Lieber auslassen

meaning-control-like = Jemand sagt: „Setz dich, ich mach das.“ Es ist gut gemeint. Von da an läuft es auf fremde Art und in fremdem Takt.

    Manchen kommt das vor, als würden sie in der eigenen Küche beiseitegeschoben.

meaning-control-like-on = Weiter

meaning-control-like-end = Mir genügt das

meaning-control-view = Wer durchgekommen ist, indem alles in der eigenen Hand blieb, hält mit gutem Grund daran fest. So kann man es verstehen.

    Fürsorge kommt außerdem in Teilen. Man kann den Tee nehmen und das Gespräch lassen. Wer auswählt, hat weiter das Sagen.

meaning-control-view-other = Zeig mir etwas anderes

meaning-control-view-known = Was weiß man?

meaning-control-view-end = Mir genügt das

meaning-trap-title = Wo ist der Haken?

meaning-trap = Hier geht es um das Warten auf den Haken. Das Lesen dauert etwa eine Minute.

    Magst du schauen?

meaning-trap-yes = Ich schau mal

meaning-trap-no = Lieber auslassen

meaning-trap-like = Jemand ist nett, und eine leise Stimme fragt, was als Nächstes kommt. Die Enttäuschung? Der Tag, an dem es gegen mich verwendet wird?

    Je netter der Mensch, desto tiefer sieht der Abgrund aus.

meaning-trap-like-on = Weiter

meaning-trap-like-end = Mir genügt das

meaning-trap-view = Wo Gutes schon einmal gekippt ist, erspart ein Wachposten Schmerz. So kann man es sehen: Eine kleine Hoffnung fällt nicht so tief.

    Der Wachposten kann bleiben. Es reicht, eine Tatsache zu notieren: „Heute war jemand nett.“ Für morgen verspricht das nichts.

meaning-trap-view-other = Zeig mir etwas anderes

meaning-trap-view-known = Was weiß man?

meaning-trap-view-end = Mir genügt das

meaning-lean-title = Angst, sich zu sehr anzulehnen

meaning-lean = Hier geht es darum, sich an andere anzulehnen. Es sind zwei kurze Seiten, und du kannst dazwischen gehen.

    Magst du sie sehen?

meaning-lean-yes = Na gut, zeig her

meaning-lean-no = Lieber auslassen

meaning-lean-like = Ein einziges Hilfsangebot kann aussehen wie der Anfang einer Rutsche. Heute fährt mich jemand heim. Weiß ich im Winter noch den Weg?

    Also heißt es: „Geht schon, ich laufe“, sogar im Regen.

meaning-lean-like-on = Weiter

meaning-lean-like-end = Mir genügt das

meaning-lean-view = Wo Anlehnen schon einmal im Fallen geendet hat, ist Stehen ohne Stütze ein echtes Können. Das Nein kann man so verstehen: Es hält die Beine kräftig.

    Anlehnen kann auch kurz sein. Auf einer vereisten Stufe nimmt man eine Hand und geht dann allein weiter.

meaning-lean-view-other = Zeig mir etwas anderes

meaning-lean-view-known = Was weiß man?

meaning-lean-view-end = Mir genügt das

meaning-strong-title = Ich komme klar, das bin ich

meaning-strong = Hier geht es um Freundlichkeit und darum, wer man ist, wenn man immer klarkommt. Es liest sich schnell.

    Magst du es lesen?

meaning-strong-yes = Ja, gern lesen

meaning-strong-no = Lieber auslassen

meaning-strong-like = „Ich komme klar“: So ein Ruf braucht manchmal Jahre.

    Dann ist jemand sanft, und es klingt wie eine Berichtigung: „Nein, kommst du nicht.“

meaning-strong-like-on = Weiter

meaning-strong-like-end = Mir genügt das

meaning-strong-view = Einen Ruf zu hüten, der schwer zu bekommen war, ist verständlich. So lässt sich ein scharfes „Alles gut“ auch lesen.

    Am selben Tag kann aber zweierlei stimmen. Auch gute Ärzte gehen zur Ärztin. Durchgestrichen wird dabei nichts.

meaning-strong-view-other = Zeig mir etwas anderes

meaning-strong-view-known = Was weiß man?

meaning-strong-view-end = Mir genügt das

meaning-close = Hier hört das Thema auf. Es gibt nichts zu entscheiden und nichts mitzunehmen.

    Wenn du magst, kannst du sagen, wie es war. Antworten werden ohne Namen gezählt.

meaning-evidence = <b>Bekannt:</b> viele Studien haben Menschen nach der Angst vor Freundlichkeit gefragt. Eine Übersicht fasste 19 davon zusammen, mit 4723 Menschen. Je größer die Angst, Freundlichkeit anzunehmen, desto mehr Belastung wurde meist berichtet (Kirby et al., 2019). Oft kam Härte gegen sich selbst dazu (Gilbert et al., 2011).

    <b>Nicht bekannt:</b> was woraus folgt. Solche Zahlen zeigen nur, was zusammen vorkommt. Dass Zurückhaltung gelernt ist, um durchzukommen, ist eine Art, es zu verstehen. Die vier Lesarten hier sind es auch.
