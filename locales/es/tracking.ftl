# Notar una sensación, o la habitación, sin arreglar nada. Trato de «tú», sin género para quien lee.

tracking-title = Notar sin arreglar nada
tracking-now-title = Unos minutos para notar

tracking-gate = Son dos o tres minutos para notar algo, con los ojos abiertos. No es una revisión médica. Una sensación rara, fuerte o preocupante es mejor llevarla al médico. También hay un camino que deja el cuerpo fuera. ¿Cuál prefieres, si prefieres alguno?
tracking-gate-body = Cuerpo, con calma
tracking-gate-no = Ahora no
tracking-gate-outside = Solo la habitación
tracking-gate-known = ¿Qué se sabe?

tracking-anchor = Primero, un lugar al que volver, pase lo que pase. ¿Cuál te resulta más normal y corriente? No hay uno correcto. Para cambiarlo después, puedes empezar otra vez.
tracking-anchor-feet = Mis pies
tracking-anchor-hands = Mis manos
tracking-anchor-sound = Un sonido
tracking-anchor-sight = Algo que veo
tracking-anchor-move = Un gesto pequeño
tracking-anchor-breath = Mi respiración

tracking-outside = Entonces el cuerpo puede quedarse fuera. ¿Prefieres escuchar o mirar? Sirve una calle con ruido, y también una pared lisa.
tracking-outside-sound = Prefiero escuchar
tracking-outside-sight = Prefiero mirar

tracking-notice = { $anchor ->
    [feet] Tus ojos pueden quedarse donde quieran. ¿Qué hay bajo tus pies: el suelo, un zapato, una manta? Quizá esté tibio, quizá fresco, quizá no se sepa bien. Unos segundos son de sobra.
    [hands] Tus ojos pueden quedarse donde quieran. ¿Qué tocan tus manos: el teléfono, una tela, la una a la otra? Puede ser liso, áspero o difícil de decir. Unos segundos son de sobra.
    [sound] Puede que haya un sonido en la habitación, o fuera: un motor, la calle, una tubería. Se puede oír como una noticia que llega de lejos. Cualquier sonido sirve. Unos segundos son de sobra.
    [sight] ¿Hay cerca alguna cosa que no se mueva? Una taza, un rincón, una mancha. La mirada podría ir por sus bordes, y luego por su color. Unos segundos son de sobra.
    [movement] Hay movimientos que nadie más notaría. Un pie que se mece, un pulgar que recorre un dedo. Puede ser tan lento o tan rápido como salga. Unos segundos son de sobra.
    [breath] Tus ojos pueden quedarse donde quieran. La respiración puede seguir como está. ¿Dónde se nota, si se nota: la nariz, las costillas, el vientre? Unos segundos son de sobra. Si hoy no es buen lugar, sirve un sonido.
   *[other] ¿Hay cerca alguna cosa que no se mueva? Una taza, un rincón, una mancha. La mirada podría ir por sus bordes, y luego por su color. Unos segundos son de sobra.
}
tracking-notice-some = Noté algo
tracking-notice-none = Nada en especial

tracking-curious = { $anchor ->
    [feet] Cuando alguien es amable, a veces se aprieta la garganta, el pecho o el vientre. Si ahora hay un punto así, ¿es pequeño o amplio, quieto o en movimiento? No hace falta arreglarlo. Mirarlo de lejos alcanza. Tus pies están ahí para volver, o para quedarte con ellos.
    [hands] Cuando alguien es amable, a veces se aprieta la garganta, el pecho o el vientre. Si ahora hay un punto así, ¿es pequeño o amplio, quieto o en movimiento? No hace falta arreglarlo. Mirarlo de lejos alcanza. Tus manos están ahí para volver, o para quedarte con ellas.
    [sound] Van unas preguntas raras sobre tu sonido. ¿Está cerca o lejos? ¿Se mueve o se queda en su sitio? ¿Tiene algún color? Puedes dejar las tres sin respuesta.
    [sight] Van unas preguntas raras sobre eso que ves. ¿De qué lado le da la luz? ¿Cuánto pesaría? ¿Lleva mucho tiempo ahí? Puedes dejar las tres sin respuesta.
    [movement] Cuando alguien es amable, a veces se aprieta la garganta, el pecho o el vientre. Si ahora hay un punto así, ¿es pequeño o amplio, quieto o en movimiento? No hace falta arreglarlo. Mirarlo de lejos alcanza. Tu movimiento está ahí para volver, o para quedarte con él.
    [breath] Cuando alguien es amable, a veces se aprieta la garganta, el pecho o el vientre. Si ahora hay un punto así, ¿es pequeño o amplio, quieto o en movimiento? No hace falta arreglarlo. Mirarlo de lejos alcanza. Para volver está la respiración, o un sonido.
   *[other] Van unas preguntas raras sobre eso que ves. ¿De qué lado le da la luz? ¿Cuánto pesaría? ¿Lleva mucho tiempo ahí? Puedes dejar las tres sin respuesta.
}
tracking-curious-looked = Eché un vistazo
tracking-curious-stayed = Seguí en mi lugar

tracking-permission = Última parte. Lo que hayas notado puede quedarse. También puede cambiar, o irse. No te toca organizar nada de eso. Puedes mirarlo un poco, como se mira llover, o mirar a otro lado.
tracking-permission-let = Lo dejé estar
tracking-permission-skip = Miré a otro lado

tracking-close = Notaste lo que había, o que no había nada. Eso era todo. Nunca se trató de abrirse a la fuerza, y lo que está cerrado puede seguir cerrado. ¿Qué tal fue?

tracking-evidence =
    <b>Lo que se sabe:</b> un ensayo de 2021 usó este modo de notar con dolores de espalda antiguos. Iba junto con una consulta médica y ocho sesiones de terapia. De 50 personas, 33 quedaron con poco o ningún dolor. En los otros dos grupos fueron 10 de 51 y 5 de 50.

    <b>Lo que no se sabe:</b> si unos minutos en un chat cambian algo en el dolor o en el cariño. Notar también puede remover cosas. En un estudio sobre un curso de mindfulness, más de la mitad tuvo algún efecto desagradable. Por eso cada página tiene una salida.
