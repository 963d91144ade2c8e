# Was Menschen bemerken, wenn jemand freundlich zu ihnen ist, und je ein kleiner anderer Blick darauf. Zum Lesen.

experiences-title = Wenn jemand freundlich ist

experiences-start = Wenn jemand freundlich ist, kann Seltsames passieren. Unten stehen vier Dinge, von denen viele erzählen. Oft kommen auch Gedanken mit.

    Was davon magst du ansehen?

experiences-start-seen = Verlegen, sichtbar

experiences-start-earn = Nicht verdient

experiences-start-joke = Abwinken, witzeln

experiences-start-tense = Starr, taub, sauer

experiences-start-think = Ein paar Gedanken

experiences-thoughts = Drei Gedanken, die auftauchen können, wenn jemand freundlich ist.

    Ist einer dabei, den du ansehen magst?

experiences-thoughts-mask = Wenn die wüssten, wer ich bin

experiences-thoughts-alone = Das schaffe ich allein

experiences-thoughts-owe = Was wird mich das kosten?

experiences-thoughts-feel = Was es sonst noch gibt

experiences-seen-title = Verlegen, wie im Rampenlicht

experiences-seen = Über Verlegenheit, wenn jemand freundlich ist. Es sind zwei Seiten, ohne Aufgaben.

    Magst du sie sehen?

experiences-seen-yes = Ja, zeig mal

experiences-seen-no = Lieber auslassen

experiences-seen-like = Ein freundliches Wort, und es ist, als ginge ein Scheinwerfer an. Wohin mit den Händen? Der Fußboden wird plötzlich sehr interessant.

    In Deckung zu gehen schützt etwas. Über den Charakter sagt es nichts Schlechtes.

experiences-seen-like-on = Weiter

experiences-seen-like-end = Mir genügt das

experiences-seen-turn = Ein Scheinwerfer lässt sich dimmen. Wegschauen ist in Ordnung, und ein kurzes „danke“ mit Themenwechsel auch.

    Zwei Sekunden im Licht sind auch im Licht. Niemand braucht länger im Licht zu stehen.

experiences-seen-turn-other = Zeig mir etwas anderes

experiences-seen-turn-known = Was weiß man?

experiences-seen-turn-end = Mir genügt das

experiences-earn-title = Das habe ich nicht verdient

experiences-earn = Hier geht es um Freundlichkeit, die für jemand anderen bestimmt scheint. Es sind zwei Seiten.

    Magst du hineinsehen?

experiences-earn-yes = Ich schau mal

experiences-earn-no = Lieber auslassen

experiences-earn-like = Ein freundliches Wort kommt, und sofort wird eine Mängelliste verlesen. Sicher war das für die nächste Person in der Schlange gedacht.

    So eine Liste kann wie ein Schild wirken: Was nicht hereinkommt, kann niemand wieder wegnehmen. Einen Schild zu haben ist kein Charakterfehler.

experiences-earn-like-on = Weiter

experiences-earn-like-end = Mir genügt das

experiences-earn-turn = Freundlichkeit ist meistens kein Preis. Wer im Laden die Tür aufhält, hat vorher kein Zeugnis verlangt.

    „Ich habe es nicht verdient“ und „es kam trotzdem“ können im selben Zimmer sitzen. Keins von beiden braucht zu gehen.

experiences-earn-turn-other = Zeig mir etwas anderes

experiences-earn-turn-known = Was weiß man?

experiences-earn-turn-end = Mir genügt das

experiences-joke-title = Freundlichkeit abtun

experiences-joke = Ein Blick auf den schnellen Witz und auf das „ach, war doch nichts“. Es sind zwei Seiten.

    Magst du sie lesen?

experiences-joke-yes = Ja, gern

experiences-joke-no = Lieber auslassen

experiences-joke-like = Ein Lob kommt herein. Hinaus geht ein Witz, ein „war doch nichts“ oder ein kluger Satz, warum Leute so etwas sagen. Es dauert eine Sekunde.

    Was so schnell geht, hat Übung. Nahes bleibt damit auf Armlänge. Das ist Schutz und keine Unhöflichkeit.

experiences-joke-like-on = Weiter

experiences-joke-like-end = Mir genügt das

experiences-joke-turn = Der Witz kann bleiben. Gute Witze sind es wert. Manche zählen vorher gern bis eins.

    Für dieses eine Eins dürfen die freundlichen Worte im Flur stehen. Dann der Witz, wie gewohnt.

experiences-joke-turn-other = Zeig mir etwas anderes

experiences-joke-turn-known = Was weiß man?

experiences-joke-turn-end = Mir genügt das

experiences-tense-title = Angespannt, taub oder gereizt

experiences-tense = Über Anspannung, Taubheit oder Ärger, wenn jemand freundlich ist. Nur zum Lesen, zwei Seiten.

    Wäre das recht?

experiences-tense-yes = Das ist mir recht

experiences-tense-no = Lieber auslassen

experiences-tense-like = Jemand ist sanft, und der Kiefer wird hart. Oder das Zimmer rückt weit weg. Oder da blitzt Ärger auf, wie aus dem Nichts.

    Ein bisschen wie ein Wachhund, der auch die Briefträgerin anbellt. Er ist zum Schutz da. Der Hund ist nicht böse, und wer ihn hält, auch nicht.

experiences-tense-like-on = Weiter

experiences-tense-like-steady = Festen Boden, bitte

experiences-tense-like-end = Mir genügt das

experiences-tense-turn = Mit dem Hund braucht niemand zu streiten. Ein Nicken kann reichen: „Ich sehe, du bist wach.“

    „Gib mir eine Minute“ geht auch bei freundlichen Menschen. Weiter weg stehen ist immer noch eine Art, da zu sein.

experiences-tense-turn-other = Zeig mir etwas anderes

experiences-tense-turn-known = Was weiß man?

experiences-tense-turn-end = Mir genügt das

experiences-mask-title = Wenn die wüssten, wer ich bin

experiences-mask = Hier geht es um den Gedanken: „Würden die mich kennen, dächten sie anders.“ Es sind zwei Seiten.

    Magst du weiterlesen?

experiences-mask-yes = Ich lese weiter

experiences-mask-no = Lieber auslassen

experiences-mask-like = Die netten Worte kommen an, aber bei wem? Vielleicht beim aufgeräumten Flur, den man von der Haustür sieht. Alles andere steht im Hinterzimmer.

    Ein Hinterzimmer schützt vor Verletzungen. Es ist bei niemandem ein Charakterfehler.

experiences-mask-like-on = Weiter

experiences-mask-like-end = Mir genügt das

experiences-mask-turn = Niemand kennt einen Menschen ganz. Was andere gesehen haben, war trotzdem echt: ein Stück, an einem Tag.

    Die Freundlichkeit kann diesem Stück gelten und nicht weitergehen. Die Tür zum Hinterzimmer kann zu bleiben.

experiences-mask-turn-other = Zeig mir einen anderen

experiences-mask-turn-known = Was weiß man?

experiences-mask-turn-end = Mir genügt das

experiences-alone-title = Das schaffe ich allein

experiences-alone = Hier geht es darum, alles allein zu schaffen. Es ist kurz, und du kannst mittendrin gehen.

    Magst du es ansehen?

experiences-alone-yes = Ja, das lese ich

experiences-alone-no = Lieber auslassen

experiences-alone-like = Eine Hand streckt sich aus. Noch bevor sie da ist, steht die Antwort: „Danke, geht schon.“ Die Taschen sind schwer, aber es sind meine.

    Allein zurechtzukommen hat viele durchgebracht. Es schützt, und verkehrt ist daran nichts.

experiences-alone-like-on = Weiter

experiences-alone-like-end = Mir genügt das

experiences-alone-turn = Zurechtkommen ist ein Können, und es nutzt sich nicht ab.

    Jemand kann einen Henkel der Tasche nehmen. Den Heimweg weißt du dann noch, und der Schlüssel steckt weiter in deiner Jacke.

experiences-alone-turn-other = Zeig mir einen anderen

experiences-alone-turn-known = Was weiß man?

experiences-alone-turn-end = Mir genügt das

experiences-owe-title = Freundlichkeit auf Rechnung

experiences-owe = Hier geht es um Freundlichkeit und ums Zurückzahlen. Es sind zwei Seiten.

    Magst du sie sehen?

experiences-owe-yes = Ja, lass sehen

experiences-owe-no = Lieber auslassen

experiences-owe-like = Jemand tut einen Gefallen, und eine Uhr läuft los wie im Taxi. Was wird das kosten? Wie bald lässt es sich abzahlen?

    Mitzurechnen kann schützen, vor allem dort, wo Geschenke einen Haken hatten. Das ist vorsichtig und nicht kalt.

experiences-owe-like-on = Weiter

experiences-owe-like-end = Mir genügt das

experiences-owe-turn = Manche Hilfe ist geliehen, manche geschenkt. Danach darf man fragen: „Hättest du dafür gern etwas zurück?“

    Und wenn ein Geschenk immer noch zu viel kostet, kann es dankend zurückgehen.

experiences-owe-turn-other = Zeig mir einen anderen

experiences-owe-turn-known = Was weiß man?

experiences-owe-turn-end = Mir genügt das

experiences-close = Mehr gibt es hier nicht. Vielleicht hatte etwas davon mit dir zu tun, vielleicht nichts.

    Unten stehen vier Antworten, falls du sagen magst, wie es war. Sie werden ohne Namen gezählt.

experiences-evidence = <b>Bekannt:</b> eine frühe Studie befragte 222 Studierende und 53 Fachleute aus der Therapie zur Angst vor Freundlichkeit. Wer bei der von anderen vorsichtig war, war es oft auch bei der eigenen. Beides ging oft mit Härte gegen sich einher (Gilbert et al., 2011). Spätere Studien zeigen Ähnliches (Kirby et al., 2019).

    <b>Nicht bekannt:</b> warum es bei einem einzelnen Menschen so ist. Dass solche Reaktionen schützen, ist eine Art, sie zu verstehen. Ob die kleinen Ideen auf diesen Seiten helfen, hat niemand geprüft.
