# Algo firme fuera del cuerpo. Nunca lleva de vuelta a un ejercicio.

ground-title = Algo firme a tu alrededor
ground-start = Lo que estábamos haciendo ya paró. Mira a tu alrededor: ¿ves tres cosas de un mismo color? O toca algo frío, o mira por una ventana. Un vaso de agua viene bien. Guardar el teléfono, también.
ground-start-end = Con esto me quedo
ground-start-more = Una cosa más
ground-start-help = Necesito ayuda ya
ground-more = Puedes buscar el sonido que llega de más lejos. Después, el que está más cerca. O leer las palabras de un paquete, una por una. O apoyarte en una pared todo el tiempo que quieras.
ground-more-end = Con esto me quedo
ground-more-help = Necesito ayuda ya
ground-end = Bien. No hay nada que terminar, ni nada por lo que volver.
ground-end-help = Necesito ayuda ya
