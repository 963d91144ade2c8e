# Por qué el cariño puede notarse en el cuerpo. Solo para leer: una imagen, no biología.

body-title = Por qué se nota en el cuerpo
body-start = Aquí se habla de por qué el cariño puede notarse en el cuerpo. Es solo lectura. No hay ejercicio ni nada que notar.

    Son tres pantallas cortas. ¿Las quieres?
body-start-yes = Sí, las leo
body-start-no = Prefiero saltármelo
body-start-known = ¿Qué se sabe?
body-signs = La gente lo cuenta de muchas maneras. Un poco de inquietud. Estar en guardia. Que todo quede dormido o lejos. Que todo suene demasiado fuerte. O un bajón de golpe, sin fuerzas.

    Nada de eso está mal, y a mucha gente no le pasa nada así.
body-signs-on = Seguir
body-signs-steady = Algo firme, por favor
body-signs-end = Con esto me quedo
body-picture = A algunas personas les sirve esta imagen: el cuerpo es como una casa. Puede estar en alarma o en calma. La buena compañía a menudo la calma.

    Pongamos que el cuidado era raro, o entraba por la misma puerta que el peligro. Entonces un golpecito suave puede hacer saltar la alarma.
body-picture-on = Seguir
body-picture-steady = Algo firme, por favor
body-picture-end = Con esto me quedo
body-careful = Así, una voz amable puede entrar demasiado fuerte, o dejarlo todo apagado. En esta imagen, a la casa no le pasa nada malo. Su alarma se ajustó para ser prudente.

    Es una imagen, nada más. Cómo lo hacen de verdad los cuerpos se sigue discutiendo.
body-careful-known = ¿Qué se sabe?
body-careful-steady = Algo firme, por favor
body-careful-end = Con esto me quedo
body-close = Hasta aquí llega esto. Si algo en tu cuerpo es nuevo, fuerte o te preocupa, lo mejor es preguntar al médico.

    ¿Qué tal fue leerlo? Lo que respondas abajo se cuenta sin nombre, y no responder está bien.

body-evidence = <b>Lo que se sabe:</b> mirar hacia dentro no es agradable para todo el mundo. Un estudio siguió a 96 personas en cursos de mindfulness. De cada 100, 58 tuvieron al menos un efecto desagradable (Britton et al., 2021).

    <b>En discusión:</b> cómo se conectan el cariño y el cuerpo. Una teoría conocida señala ciertos nervios. En febrero de 2026, 39 científicos escribieron que las pruebas no la apoyan. Su autor no está de acuerdo (Grossman et al., 2026, y respuesta).

    <b>Lo que no se sabe:</b> qué pasa en cada cuerpo. Por eso aquí alarma y calma son una imagen.
