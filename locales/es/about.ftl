# Qué es esto. Primero la verdad, después lo amable.

about-title = Qué es este bot

about-start =
    Thimble es un programa que muestra páginas cortas, todas escritas de antemano. No inventa nada sobre la marcha. No es terapeuta, ni médico, ni amigo.

    Es para personas a las que les cuesta recibir cariño. Tú eliges qué se abre, y puedes parar en cualquier momento.

    A cargo de: { $operator }
about-start-ideas = ¿De quién es?
about-start-checked = ¿Quién lo revisó?
about-start-known = ¿Funciona?
about-start-privacy = ¿Qué se guarda?
about-start-language = Otros idiomas
about-start-code = Versión y código

about-ideas =
    Las ideas siguen “Difficulty Accepting Compassion”, de Shervan K. Shahhian, publicado en shervanshahhian.com el 22 de enero de 2026.

    Las palabras de aquí son de este bot, y los errores también.
about-ideas-back = Volver

about-checked =
    Textos firmados hasta ahora por profesionales clínicos o hablantes nativos: { $reviewed }.

    Mientras ese número sea 0, ningún profesional clínico ha revisado estas palabras. Tenlo en cuenta al leerlas.
about-checked-back = Volver

about-known =
    Todavía no lo sabe nadie. No se ha encontrado ningún estudio de un bot así.

    Hay buena investigación que muestra que el miedo al trato amable existe y va junto con malestar. Hay algo sobre ejercicios más largos, con una persona formada.

    Algunas páginas usan una imagen de “alarma” y “calma”. La teoría de los nervios de la que sale está en disputa entre científicos. Es mejor tomarla como imagen. Cada página con una idea tiene un botón que dice qué se sabe.
about-known-back = Volver

about-code = Esto es Thimble { $version }. Su código es abierto, con licencia MIT: cualquiera puede leerlo, usarlo y cambiarlo. A cargo de esta copia: { $operator }
about-code-back = Volver
