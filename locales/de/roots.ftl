# Wo es anfangen kann, dass Freundlichkeit schwer anzunehmen ist. Erzählt von „manchen“; Erinnern wird nie verlangt.

roots-title = Woher es kommen kann

roots-start = Drei kurze Geschichten, woher es kommen kann. Sie handeln von manchen Menschen und vielleicht nicht von dir.

    Es gibt nichts zu erinnern und nichts zu erzählen. Magst du eine lesen?

roots-start-price = Fürsorge mit Preisschild

roots-start-soft = Wenn Weichsein wehtat

roots-start-role = Stark sein für alle

roots-price-title = Fürsorge mit Preisschild

roots-price = Eine Geschichte über Fürsorge, die etwas gekostet hat. Sie handelt von manchen Menschen, und du wirst nichts gefragt.

    Magst du sie hören?

roots-price-yes = Erzähl ruhig

roots-price-no = Lieber nicht hören

roots-price-story = Bei manchen kam Fürsorge wie ein Bus ohne Fahrplan. Oder sie hatte Bedingungen: sei brav, sei leise, sei dankbar.

    Manche kümmerten sich um Erwachsene, obwohl es andersherum gedacht war. Anderen wurde jeder Gefallen jahrelang vorgehalten.

roots-price-story-on = Weiter

roots-price-story-steady = Festen Boden, bitte

roots-price-story-end = Mir genügt das

roots-price-view = An so einem Ort kann Fürsorge irgendwann Gefahr bedeuten, oder eine Schuld. Einen Schritt zurückzutreten war schlau.

    So kann man es verstehen. Deine Geschichte ist vielleicht eine andere, und sie bleibt bei dir.

roots-price-view-other = Zeig mir eine andere

roots-price-view-known = Was weiß man?

roots-price-view-end = Mir genügt das

roots-soft-title = Wenn Weichsein wehtat

roots-soft = Hier geht es darum, was manche erlebten, wenn zu sehen war, wie schwer sie es hatten. Nach deinem Leben wird nicht gefragt.

    Magst du es lesen?

roots-soft-yes = Ich lese es

roots-soft-no = Lieber nicht lesen

roots-soft-story = Manche Kinder weinten und wurden ausgelacht. Manchen wurde gesagt, es sei doch nichts. Bei anderen brachen die Großen selbst zusammen, und das Kind tröstete sie.

    Wer etwas brauchte und es zeigte, bekam Scham, ein Schulterzucken oder fremde Tränen.

roots-soft-story-on = Weiter

roots-soft-story-steady = Festen Boden, bitte

roots-soft-story-end = Mir genügt das

roots-soft-view = Danach kann Weichwerden sein, als zöge man im Schnee den Mantel aus. Ihn anzubehalten ist bei solchem Wetter vernünftig.

    So kann man es jedenfalls sehen. Hierher führen auch andere Wege, und deiner ist deine Sache.

roots-soft-view-other = Zeig mir eine andere

roots-soft-view-known = Was weiß man?

roots-soft-view-end = Mir genügt das

roots-role-title = Stark sein für alle

roots-role = Hier geht es um Kinder, die früh stark oder klug waren. Es ist eine kurze Geschichte ohne Hausaufgaben.

    Magst du sie hören?

roots-role-yes = Ja, gern hören

roots-role-no = Lieber nicht hören

roots-role-story = In manchen Familien war ein Kind das starke. Oder das kluge, das alle verstand. Oder das pflegeleichte, das um nichts bat.

    Dieser Platz hielt Ärger fern, und er brachte etwas Respekt.

roots-role-story-on = Weiter

roots-role-story-steady = Festen Boden, bitte

roots-role-story-end = Mir genügt das

roots-role-view = Hat dieser Platz ein Zuhause getragen, kann Umsorgtwerden daran rütteln. Wer bin ich, wenn jemand mich hält?

    Dass man dann lieber weiter trägt, ist verständlich. So kann man es lesen, und vielleicht ist es nicht deins. Dieses Können hat Respekt verdient.

roots-role-view-other = Zeig mir eine andere

roots-role-view-known = Was weiß man?

roots-role-view-end = Mir genügt das

roots-close = Hier endet die Geschichte. Man kann sie jetzt weglegen wie jedes Buch.

    Wie hat es sich gelesen? Du kannst unten antworten oder es lassen. Antworten werden ohne Namen gezählt.

roots-evidence = <b>Bekannt:</b> manche Menschen fürchten Freundlichkeit mehr als andere. Meist vertrauen sie dann auch Nahestehenden weniger und sind strenger mit sich (Gilbert et al., 2011). Der Zusammenhang mit Belastung findet sich in vielen Studien (Kirby et al., 2019).

    <b>Nicht bekannt:</b> ob frühe Jahre das bewirken. Ein Zusammenhang ist keine Ursache. Diese drei Geschichten sind eine Art, es sich zu erklären. Was wem passiert ist, können sie nicht sagen, und ein Test sind sie nicht.
