# Qué se guarda y qué no. Cierto al pie de la letra.

privacy-title = Qué se guarda de ti

privacy-start =
    Este bot no guarda nada de ti, salvo que digas que sí a algo en concreto. Nunca tus mensajes ni tu nombre.

    Lo que envías pasa por Telegram hasta el equipo donde funciona este bot. Allí se responde y se olvida. Telegram tiene su propia copia del chat.

    A cargo de: { $operator }
privacy-start-more = Los detalles
privacy-start-telegram = Qué guarda Telegram
privacy-start-delete = Borrar lo que haya

privacy-more =
    <b>Tu lugar</b> en una página va escrito en los botones, en tu chat. El bot no tiene ninguna lista de personas.

    <b>Memoria:</b> durante un rato sabe cuál es el mensaje más nuevo de tu chat. Así, Parar puede quitar los botones. Nunca se pone por escrito.

    <b>Recuentos:</b> cuenta cuántas veces pasan las cosas: una página abierta, o una que lo hizo más duro. No cuenta por persona.

    <b>Registros:</b> no llevan palabras tuyas, ni nombres, ni números.
privacy-more-kept = Qué guarda un sí
privacy-more-telegram = Qué guarda Telegram
privacy-more-back = Volver al resumen

privacy-telegram =
    Los chats con bots están en los servidores de Telegram. No van cifrados de extremo a extremo, así que Telegram podría leerlos. Tu copia sigue ahí hasta que vacíes el chat.

    Cualquier bot ve tu nombre público, tu usuario, el idioma de tu aplicación y lo que le escribes. Este bot usa el idioma para responder en él, y descarta el resto.

    Telegram tiene su propia política de privacidad, en telegram.org/privacy.
privacy-telegram-delete = Borrar lo que haya
privacy-telegram-back = Volver al resumen

privacy-kept =
    Se pueden guardar tres cosas, cada una con su propio sí. Son un idioma, un lugar preferido al que volver y las horas para dosis pequeñas. Nada más.

    Están cifradas en una base de datos, y la clave está en otro sitio. Se borran con /forget, o tras 180 días sin contacto.

    <b>Después</b>, los archivos de la base y las copias de seguridad pueden tener restos cifrados, hasta que se sobrescriban. Quien lleva este bot decide cuánto duran las copias.
privacy-kept-row = Ver lo que se guarda
privacy-kept-back = Volver al resumen
