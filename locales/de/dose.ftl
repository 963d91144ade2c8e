# Ein sehr kleiner Satz zum Ansehen. Beginnt kleiner als Freundlichkeit: Tatsache, Erlaubnis, Respekt, Fairness.

dose-title = Eine sehr kleine Dosis

dose-now-title = Eine kleine Dosis, jetzt

dose-start = Eine sehr kleine Dosis: ein Satz zum Ansehen, etwa eine halbe Minute lang. Warm braucht er nicht zu sein. Du kannst jederzeit gehen.

    Magst du einen?

dose-start-yes = Ja, einen kleinen

dose-start-no = Lieber keinen

dose-start-idea = Erzähl mir nur die Idee

dose-idea = Sehr wenig auf einmal, das ist die Idee. Zuerst kommt Respekt, Wärme später oder gar nicht. Es zählt, auch wenn sich nichts regt.

    Das Herz aufzureißen ist nicht der Sinn. Wird es zu viel, folgt fester Boden und keine größere Dosis.

dose-idea-sizes = Ich schau die Größen an

dose-idea-known = Was weiß man?

dose-idea-end = Mir genügt das

dose-sizes = Die kleinste kommt zuerst, darin ist keine Wärme. Dann werden sie nach und nach ein wenig größer.

    Welche Größe magst du ansehen?

dose-sizes-fact = Eine Tatsache

dose-sizes-may = Erlaubnis

dose-sizes-respect = Respekt

dose-sizes-fair = Fairness

dose-sizes-warm = Ein wenig warm

dose-sizes-voice = Von außen

dose-fact = Hier ist sie:

    <b>Bis zu dieser Stunde bin ich heute gekommen.</b>

    Das ist alles. Einmal lesen ist reichlich.

dose-fact-fits = Passt

dose-fact-much = Das ist mir zu groß

dose-fact-not = Nichts für mich

dose-may = Diese ist eine Erlaubnis:

    <b>Eine Sache darf heute liegen bleiben. Das ist erlaubt.</b>

    Jedes Wort darf anders heißen. Die ganze Zeile darf auf dem Tisch bleiben.

dose-may-fits = Passt

dose-may-much = Das ist mir zu groß

dose-may-not = Nichts für mich

dose-respect = Hier geht es um Können:

    <b>Ich habe Wege gefunden, durchzukommen, und das war nicht leicht.</b>

    Zustimmen verlangt niemand. Du kannst es ansehen, als hätte es jemand auf einer Bank liegen lassen.

dose-respect-fits = Passt

dose-respect-much = Das ist mir zu groß

dose-respect-not = Nichts für mich

dose-fair = Eine über Fairness:

    <b>Was ich bei anderen fair fände, darf auch für mich gelten.</b>

    Vom anderen Ende des Zimmers aus anschauen ist in Ordnung.

dose-fair-fits = Passt

dose-fair-much = Das ist mir zu groß

dose-fair-not = Nichts für mich

dose-warm = Etwas wärmer und immer noch kurz:

    <b>Einen Moment lang darf ich auf meiner eigenen Seite sein.</b>

    Es braucht sich nichts zu regen. Die Augen auf den Worten, das ist die ganze Dosis.

dose-warm-fits = Passt

dose-warm-much = Das ist mir zu groß

dose-warm-not = Nichts für mich

dose-voice = Diese kommt von außen. Sagen wir, von einem fast fremden Menschen, im Laden oder im Treppenhaus. Mit ganz normaler Stimme:

    <b>„Langer Tag. Gut, dass du da bist.“</b>

    Dann geht der Mensch weiter. Zu antworten gibt es nichts.

dose-voice-fits = Passt

dose-voice-much = Das ist mir zu groß

dose-voice-not = Nichts für mich

dose-fits = Dann war das eine Dosis. Sie zählt, wenn sich etwas geregt hat, und sie zählt, wenn nicht.

    Eine ist reichlich. Eine weitere kann gleich groß sein oder kleiner. Das Herz darf so zu bleiben, wie es will.

dose-fits-end = Eine ist mir genug

dose-fits-sizes = Noch mal die Größen

dose-fits-known = Was weiß man?

dose-shelf = Dann geht sie zurück ins Regal. Ablehnen war eine Wahl, und ums Wählen geht es hier.

    Es gibt andere Größen. Und es gibt: gar nichts.

dose-shelf-end = Gar nichts, bitte

dose-shelf-sizes = Noch mal die Größen

dose-close = Das war alles. Du brauchst nichts fortzusetzen und auf nichts zu warten.

    Unten kannst du auf vier Arten sagen, wie es war. Lassen geht auch. Gezählt wird ohne Namen.

dose-evidence = <b>Bekannt:</b> in einer Studie übten 135 Studierende einen Monat lang 20 Sekunden am Tag. Manche berührten sich freundlich, manche tippten mit den Fingern. Über alle gerechnet gab es keinen klaren Unterschied. Bei den 45, die öfter als 28 Mal übten, lag die freundliche Berührung vorn (Susman et al., 2024).

    <b>Nicht bekannt:</b> ob die, die dabeiblieben, von Anfang an anders waren. Und ob ein Satz im Chat etwas bewirkt. Er ist ein Angebot, keine Behandlung.
