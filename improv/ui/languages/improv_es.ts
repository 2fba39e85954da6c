<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AccessSettings</name>
        <message>
            <source>Person profile</source>
            <translation>Perfil de la persona</translation>
        </message>
        <message>
            <source>Touch and holding</source>
            <translation>Tocar y mantener</translation>
        </message>
        <message>
            <source>Try it here: nothing sounds</source>
            <translation>Prueba aquí: no suena nada</translation>
        </message>
        <message>
            <source>Without pressing pads</source>
            <translation>Sin pulsar pads</translation>
        </message>
        <message>
            <source>Look and voice, for everybody</source>
            <translation>Aspecto y voz, para todo el grupo</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>{person} plays now: player {seats}. What is changed here counts at once.</source>
            <translation>{person} toca ahora: participante {seats}. Lo que cambies aquí vale enseguida.</translation>
        </message>
        <message>
            <source>{person} does not play now. “Person” under the pads lets {person} play on them.</source>
            <translation>{person} no toca ahora. Con «Persona», debajo de los pads, {person} puede tocar en ellos.</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Mark this moment</source>
            <translation>Marcar este momento</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Parar todo</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Apagar poco a poco</translation>
        </message>
        <message>
            <source>Everybody softer</source>
            <translation>Todo más suave</translation>
        </message>
        <message>
            <source>Everybody louder</source>
            <translation>Todo más fuerte</translation>
        </message>
        <message>
            <source>Quieten all but me</source>
            <translation>Bajar todo menos lo mío</translation>
        </message>
        <message>
            <source>Invite the next player</source>
            <translation>Invitar al siguiente participante</translation>
        </message>
        <message>
            <source>Bed on or off</source>
            <translation>Fondo: sí o no</translation>
        </message>
        <message>
            <source>Pulse on or off</source>
            <translation>Pulso: sí o no</translation>
        </message>
        <message>
            <source>Guard: off, soft, strong</source>
            <translation>Protección: no, suave, fuerte</translation>
        </message>
        <message>
            <source>Calm mode on or off</source>
            <translation>Modo tranquilo: sí o no</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Marcar el tempo</translation>
        </message>
        <message>
            <source>Play or stop the song</source>
            <translation>Tocar o parar la canción</translation>
        </message>
        <message>
            <source>My octave up</source>
            <translation>Subir mi octava</translation>
        </message>
        <message>
            <source>My octave down</source>
            <translation>Bajar mi octava</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Silenciarme</translation>
        </message>
        <message>
            <source>Next scene</source>
            <translation>Escena siguiente</translation>
        </message>
        <message>
            <source>Scene before</source>
            <translation>Escena anterior</translation>
        </message>
        <message>
            <source>New jam</source>
            <translation>Nueva jam</translation>
        </message>
        <message>
            <source>Volume up</source>
            <translation>Subir el volumen</translation>
        </message>
        <message>
            <source>Volume down</source>
            <translation>Bajar el volumen</translation>
        </message>
        <message>
            <source>Switch of the screen</source>
            <translation>Pulsador de la pantalla</translation>
        </message>
        <message>
            <source>Second switch of the screen</source>
            <translation>Segundo pulsador de la pantalla</translation>
        </message>
    </context>
    <context>
        <name>Animal</name>
        <message>
            <source>Fox</source>
            <translation>Zorro</translation>
        </message>
        <message>
            <source>Owl</source>
            <translation>Búho</translation>
        </message>
        <message>
            <source>Bear</source>
            <translation>Oso</translation>
        </message>
        <message>
            <source>Otter</source>
            <translation>Nutria</translation>
        </message>
        <message>
            <source>Hare</source>
            <translation>Liebre</translation>
        </message>
        <message>
            <source>Swan</source>
            <translation>Cisne</translation>
        </message>
        <message>
            <source>Wolf</source>
            <translation>Lobo</translation>
        </message>
        <message>
            <source>Deer</source>
            <translation>Ciervo</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Foca</translation>
        </message>
        <message>
            <source>Robin</source>
            <translation>Petirrojo</translation>
        </message>
        <message>
            <source>Lynx</source>
            <translation>Lince</translation>
        </message>
        <message>
            <source>Crane</source>
            <translation>Grulla</translation>
        </message>
    </context>
    <context>
        <name>AreaFrame</name>
        <message>
            <source>Pads {number}</source>
            <translation>Pads {number}</translation>
        </message>
    </context>
    <context>
        <name>AskingHarmony</name>
        <message>
            <source>Scales ({kinds})</source>
            <translation>Escalas ({kinds})</translation>
        </message>
        <message>
            <source>A scale from a file…</source>
            <translation>Una escala de un archivo…</translation>
        </message>
        <message>
            <source>Songs ({kinds})</source>
            <translation>Canciones ({kinds})</translation>
        </message>
        <message>
            <source>Play along with…</source>
            <translation>Tocar con una canción…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>AskingSound</name>
        <message>
            <source>Sound is stuttering. Playing and recording go on.</source>
            <translation>El sonido se entrecorta. Se sigue tocando y grabando.</translation>
        </message>
        <message>
            <source>Make it steadier</source>
            <translation>Hacerlo más estable</translation>
        </message>
        <message>
            <source>Sound settings</source>
            <translation>Ajustes de sonido</translation>
        </message>
    </context>
    <context>
        <name>Bed</name>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>drone</source>
            <translation>bordón</translation>
        </message>
        <message>
            <source>chords</source>
            <translation>acordes</translation>
        </message>
    </context>
    <context>
        <name>CeilingLock</name>
        <message>
            <source>Loudest allowed</source>
            <translation>Tope de volumen</translation>
        </message>
        <message>
            <source>Locked: it can be lowered, and raised only with the PIN.</source>
            <translation>Bloqueado: se puede bajar; subirlo, solo con el PIN.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>A PIN of 4 letters or more keeps others from raising it.</source>
            <translation>Con un PIN de 4 letras o más, nadie más puede subirlo.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nuevo PIN</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>PIN of the loudest allowed</source>
            <translation>PIN del tope de volumen</translation>
        </message>
        <message>
            <source>{lock} the loudest allowed</source>
            <translation>{lock} el tope de volumen</translation>
        </message>
        <message>
            <source>Raise to {ceiling}</source>
            <translation>Subir a {ceiling}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>The window has room for {count} of {wanted} pads.</source>
            <translation>En la ventana caben {count} de {wanted} pads.</translation>
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message numerus="yes">
            <source>%n player(s)</source>
            <translation>
                <numerusform>%n participante</numerusform>
                <numerusform>%n participantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a seat</source>
            <translation>
                <numerusform>%n a la espera de un lugar</numerusform>
                <numerusform>%n a la espera de un lugar</numerusform>
            </translation>
        </message>
        <message>
            <source>No loudspeaker found. Pads light up and jams go on, in silence.</source>
            <translation>No se encuentra ningún altavoz. Los pads se iluminan y las jams siguen, en silencio.</translation>
        </message>
        <message>
            <source>Sound settings</source>
            <translation>Ajustes de sonido</translation>
        </message>
        <message>
            <source>Improv has stopped</source>
            <translation>Improv se ha parado</translation>
        </message>
        <message>
            <source>Improv has stopped. What was played until now is recorded.</source>
            <translation>Improv se ha parado. Lo tocado hasta ahora está grabado.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Volver a empezar</translation>
        </message>
        <message>
            <source>Moment marked for {name}</source>
            <translation>Momento marcado para {name}</translation>
        </message>
        <message>
            <source>Moment marked</source>
            <translation>Momento marcado</translation>
        </message>
        <message>
            <source>Moment marked for {name} at {time}</source>
            <translation>Momento marcado para {name} en {time}</translation>
        </message>
        <message>
            <source>Moment marked at {time}</source>
            <translation>Momento marcado en {time}</translation>
        </message>
        <message>
            <source>starting sound…</source>
            <translation>iniciando el sonido…</translation>
        </message>
    </context>
    <context>
        <name>ConsonanceBar</name>
        <message>
            <source>measuring</source>
            <translation>midiendo</translation>
        </message>
    </context>
    <context>
        <name>Control</name>
        <message>
            <source>key {number} of {device}</source>
            <translation>tecla {number} de {device}</translation>
        </message>
        <message>
            <source>pedal of {device}</source>
            <translation>pedal de {device}</translation>
        </message>
        <message>
            <source>controller {number} of {device}</source>
            <translation>controlador {number} de {device}</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>First jam</source>
            <translation>Primera jam</translation>
        </message>
        <message>
            <source>friendly, clear</source>
            <translation>amable, clara</translation>
        </message>
        <message>
            <source>the first minutes of any group</source>
            <translation>los primeros minutos de cualquier grupo</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Tranquila</translation>
        </message>
        <message>
            <source>quiet, warm, unhurried</source>
            <translation>callada, cálida, sin prisa</translation>
        </message>
        <message>
            <source>settling down; people who were hurt by sudden sounds</source>
            <translation>calmarse; personas a quienes hicieron daño los sonidos repentinos</translation>
        </message>
        <message>
            <source>Bright</source>
            <translation>Luminosa</translation>
        </message>
        <message>
            <source>cheerful, awake</source>
            <translation>alegre, despierta</translation>
        </message>
        <message>
            <source>getting going; children in the morning</source>
            <translation>ponerse en marcha; niños por la mañana</translation>
        </message>
        <message>
            <source>Dreamy</source>
            <translation>Soñadora</translation>
        </message>
        <message>
            <source>floating, wide</source>
            <translation>flotante, amplia</translation>
        </message>
        <message>
            <source>imagery, listening to each other</source>
            <translation>imaginar, escucharse unos a otros</translation>
        </message>
        <message>
            <source>Deep night</source>
            <translation>Noche profunda</translation>
        </message>
        <message>
            <source>dark, still, slow</source>
            <translation>oscura, quieta, lenta</translation>
        </message>
        <message>
            <source>late hours; ending a session</source>
            <translation>horas tardías; terminar una sesión</translation>
        </message>
        <message>
            <source>Gamelan</source>
            <translation>Gamelán</translation>
        </message>
        <message>
            <source>shining, circling</source>
            <translation>brillante, circular</translation>
        </message>
        <message>
            <source>playing in layers, each simple by itself</source>
            <translation>tocar por capas, cada una sencilla</translation>
        </message>
        <message>
            <source>Handpan circle</source>
            <translation>Círculo de handpan</translation>
        </message>
        <message>
            <source>earthy, round, close</source>
            <translation>terrosa, redonda, cercana</translation>
        </message>
        <message>
            <source>sitting in a circle; one begins, others join</source>
            <translation>sentarse en círculo; alguien empieza, otros se suman</translation>
        </message>
        <message>
            <source>Orff classroom</source>
            <translation>Aula Orff</translation>
        </message>
        <message>
            <source>clear, wooden, together</source>
            <translation>clara, de madera, en común</translation>
        </message>
        <message>
            <source>children with bars and small drums, as in Orff's Schulwerk</source>
            <translation>niños con láminas y tambores pequeños, como en el Schulwerk de Orff</translation>
        </message>
        <message>
            <source>Blues with guard</source>
            <translation>Blues con protección</translation>
        </message>
        <message>
            <source>earthy, laid back</source>
            <translation>terrosa, relajada</translation>
        </message>
        <message>
            <source>grown-ups who like it a little rough; the guard keeps the clashes out</source>
            <translation>adultos que la prefieren algo rasposa; la protección evita los choques</translation>
        </message>
        <message>
            <source>Drum circle</source>
            <translation>Círculo de tambores</translation>
        </message>
        <message>
            <source>alive, grounded</source>
            <translation>viva, con los pies en la tierra</translation>
        </message>
        <message>
            <source>rhythm first; nobody has a pitch to think of</source>
            <translation>primero el ritmo; nadie tiene que pensar en notas</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Respiración</translation>
        </message>
        <message>
            <source>slow, even, soft</source>
            <translation>lenta, regular, suave</translation>
        </message>
        <message>
            <source>breathing in for four beats and out for six; relaxation</source>
            <translation>inspirar cuatro tiempos y espirar seis; relajación</translation>
        </message>
        <message>
            <source>Duet</source>
            <translation>Dúo</translation>
        </message>
        <message>
            <source>open, equal, listening</source>
            <translation>abierta, de igual a igual, a la escucha</translation>
        </message>
        <message>
            <source>two people: one low and long, one high and clear</source>
            <translation>dos personas: una grave y larga, otra aguda y clara</translation>
        </message>
        <message>
            <source>Bass</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>round, deep, carrying</source>
            <translation>redondo, profundo, que sostiene</translation>
        </message>
        <message>
            <source>the ground under everybody, few long notes</source>
            <translation>el suelo de todo el grupo, pocas notas largas</translation>
        </message>
        <message>
            <source>Bell</source>
            <translation>Campana</translation>
        </message>
        <message>
            <source>clear, floating, long</source>
            <translation>claro, flotante, largo</translation>
        </message>
        <message>
            <source>single notes that ring over everything; the end of a session</source>
            <translation>notas sueltas que suenan sobre todo lo demás; el final de una sesión</translation>
        </message>
        <message>
            <source>Cello</source>
            <translation>Violonchelo</translation>
        </message>
        <message>
            <source>warm, singing, close to a voice</source>
            <translation>cálido, cantarín, cercano a una voz</translation>
        </message>
        <message>
            <source>long low lines, holding a chord, leading gently</source>
            <translation>líneas largas y graves, mantener un acorde, guiar con suavidad</translation>
        </message>
        <message>
            <source>Choir</source>
            <translation>Coro</translation>
        </message>
        <message>
            <source>human, open, sheltering</source>
            <translation>humano, abierto, acogedor</translation>
        </message>
        <message>
            <source>held chords, slow lines, carrying a group</source>
            <translation>acordes mantenidos, líneas lentas, sostener a un grupo</translation>
        </message>
        <message>
            <source>Clarinet</source>
            <translation>Clarinete</translation>
        </message>
        <message>
            <source>round, woody, dark and clear</source>
            <translation>redondo, de madera, oscuro y claro</translation>
        </message>
        <message>
            <source>calm melodies, soft middle voices, answering a flute</source>
            <translation>melodías tranquilas, voces medias suaves, responder a una flauta</translation>
        </message>
        <message>
            <source>Electric piano</source>
            <translation>Piano eléctrico</translation>
        </message>
        <message>
            <source>mellow, glassy, relaxed</source>
            <translation>dulce, cristalino, relajado</translation>
        </message>
        <message>
            <source>chords and melodies alike, playing softly together</source>
            <translation>tanto acordes como melodías, tocar suave en grupo</translation>
        </message>
        <message>
            <source>Flute</source>
            <translation>Flauta</translation>
        </message>
        <message>
            <source>airy, gentle, breathing</source>
            <translation>aéreo, delicado, que respira</translation>
        </message>
        <message>
            <source>melodies, long calm lines, breathing together</source>
            <translation>melodías, líneas largas y tranquilas, respirar en común</translation>
        </message>
        <message>
            <source>Frame drums</source>
            <translation>Panderos</translation>
        </message>
        <message>
            <source>round, open, calm</source>
            <translation>redondo, abierto, tranquilo</translation>
        </message>
        <message>
            <source>a heartbeat, slow walking pulses, accompanying a voice</source>
            <translation>un latido, pulsos de paso lento, acompañar una voz</translation>
        </message>
        <message>
            <source>Deep</source>
            <translation>Profundo</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>Suave</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Rim</source>
            <translation>Borde</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Chasquido</translation>
        </message>
        <message>
            <source>Rub</source>
            <translation>Frotado</translation>
        </message>
        <message>
            <source>Jingles</source>
            <translation>Sonajas</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Cristal</translation>
        </message>
        <message>
            <source>pure, still, hovering</source>
            <translation>puro, quieto, suspendido</translation>
        </message>
        <message>
            <source>long quiet notes, listening, slow breathing</source>
            <translation>notas largas y calladas, escuchar, respirar despacio</translation>
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation>Glockenspiel</translation>
        </message>
        <message>
            <source>bright, clear, sparkling</source>
            <translation>brillante, claro, chispeante</translation>
        </message>
        <message>
            <source>single high notes and short tunes above the others</source>
            <translation>notas agudas sueltas y melodías cortas por encima del grupo</translation>
        </message>
        <message>
            <source>Hand drums</source>
            <translation>Tambores de mano</translation>
        </message>
        <message>
            <source>warm, earthy, alive</source>
            <translation>cálido, terroso, vivo</translation>
        </message>
        <message>
            <source>a pulse to meet on, calls and answers, letting off steam</source>
            <translation>un pulso para encontrarse, llamadas y respuestas, desahogarse</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tono</translation>
        </message>
        <message>
            <source>Slap</source>
            <translation>Palmada</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Low drum</source>
            <translation>Tambor grave</translation>
        </message>
        <message>
            <source>High drum</source>
            <translation>Tambor agudo</translation>
        </message>
        <message>
            <source>Fingers</source>
            <translation>Dedos</translation>
        </message>
        <message>
            <source>Handpan</source>
            <translation>Handpan</translation>
        </message>
        <message>
            <source>warm, floating, meditative</source>
            <translation>cálido, flotante, meditativo</translation>
        </message>
        <message>
            <source>slow patterns, improvising alone, the middle of a group</source>
            <translation>patrones lentos, improvisar a solas, el centro de un grupo</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Arpa</translation>
        </message>
        <message>
            <source>flowing, open, bright</source>
            <translation>fluido, abierto, luminoso</translation>
        </message>
        <message>
            <source>arpeggios and glides over the whole range; carries a group</source>
            <translation>arpegios y deslizamientos de grave a agudo; sostiene a un grupo</translation>
        </message>
        <message>
            <source>Kalimba</source>
            <translation>Kalimba</translation>
        </message>
        <message>
            <source>warm, intimate, playful</source>
            <translation>cálido, íntimo, juguetón</translation>
        </message>
        <message>
            <source>melodies and patterns for beginners; sits well under a voice</source>
            <translation>melodías y patrones para empezar; va bien debajo de una voz</translation>
        </message>
        <message>
            <source>Marimba</source>
            <translation>Marimba</translation>
        </message>
        <message>
            <source>warm, dry, clear</source>
            <translation>cálido, seco, claro</translation>
        </message>
        <message>
            <source>steady patterns, call and answer; clear in any group</source>
            <translation>patrones constantes, llamada y respuesta; claro en cualquier grupo</translation>
        </message>
        <message>
            <source>Mellow lead</source>
            <translation>Solista dulce</translation>
        </message>
        <message>
            <source>smooth, singing, gently glowing</source>
            <translation>liso, cantarín, de brillo suave</translation>
        </message>
        <message>
            <source>leading a melody over pads, solos that stay soft</source>
            <translation>llevar una melodía sobre un fondo, solos que siguen suaves</translation>
        </message>
        <message>
            <source>Music box</source>
            <translation>Caja de música</translation>
        </message>
        <message>
            <source>tender, childlike, delicate</source>
            <translation>tierno, infantil, delicado</translation>
        </message>
        <message>
            <source>lullabies, simple tunes, memories</source>
            <translation>nanas, melodías sencillas, recuerdos</translation>
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation>Guitarra de nailon</translation>
        </message>
        <message>
            <source>warm, close, soft</source>
            <translation>cálido, cercano, suave</translation>
        </message>
        <message>
            <source>accompanying, fingerpicked patterns, songs</source>
            <translation>acompañar, punteos, canciones</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>steady, broad, settled</source>
            <translation>constante, amplio, asentado</translation>
        </message>
        <message>
            <source>held chords, a calm ground for others to play on</source>
            <translation>acordes mantenidos, un suelo tranquilo para que toque el grupo</translation>
        </message>
        <message>
            <source>Pluck</source>
            <translation>Punteado</translation>
        </message>
        <message>
            <source>bright, quick, friendly</source>
            <translation>brillante, ágil, amable</translation>
        </message>
        <message>
            <source>quick patterns and bass lines that stay clear in a group</source>
            <translation>patrones rápidos y líneas de bajo que se oyen claros en un grupo</translation>
        </message>
        <message>
            <source>Rain sticks</source>
            <translation>Palos de lluvia</translation>
        </message>
        <message>
            <source>soothing, slow, natural</source>
            <translation>calmante, lento, natural</translation>
        </message>
        <message>
            <source>arriving, resting, letting time pass, closing a session</source>
            <translation>llegar, descansar, dejar pasar el tiempo, cerrar una sesión</translation>
        </message>
        <message>
            <source>Long rain</source>
            <translation>Lluvia larga</translation>
        </message>
        <message>
            <source>Short rain</source>
            <translation>Lluvia corta</translation>
        </message>
        <message>
            <source>Drizzle</source>
            <translation>Llovizna</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Gota</translation>
        </message>
        <message>
            <source>Trickle</source>
            <translation>Hilo de agua</translation>
        </message>
        <message>
            <source>Ocean</source>
            <translation>Océano</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Ola</translation>
        </message>
        <message>
            <source>Shakers</source>
            <translation>Sonajeros</translation>
        </message>
        <message>
            <source>light, dry, playful</source>
            <translation>ligero, seco, juguetón</translation>
        </message>
        <message>
            <source>joining in with the smallest movement, keeping time softly</source>
            <translation>sumarse con el menor movimiento, llevar el pulso con suavidad</translation>
        </message>
        <message>
            <source>Shaker</source>
            <translation>Sonajero</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Acento</translation>
        </message>
        <message>
            <source>Egg</source>
            <translation>Huevo</translation>
        </message>
        <message>
            <source>Maracas</source>
            <translation>Maracas</translation>
        </message>
        <message>
            <source>Cabasa</source>
            <translation>Cabasa</translation>
        </message>
        <message>
            <source>Tambourine</source>
            <translation>Pandereta</translation>
        </message>
        <message>
            <source>Sleigh bells</source>
            <translation>Cascabeles</translation>
        </message>
        <message>
            <source>Shimmer pad</source>
            <translation>Fondo centelleante</translation>
        </message>
        <message>
            <source>floating, light, wide open</source>
            <translation>flotante, ligero, muy abierto</translation>
        </message>
        <message>
            <source>slow chords, endings, something to float on</source>
            <translation>acordes lentos, finales, algo sobre lo que flotar</translation>
        </message>
        <message>
            <source>Soft piano</source>
            <translation>Piano suave</translation>
        </message>
        <message>
            <source>intimate, felt, close</source>
            <translation>íntimo, de fieltro, cercano</translation>
        </message>
        <message>
            <source>quiet chords and melodies, accompanying a voice</source>
            <translation>acordes y melodías callados, acompañar una voz</translation>
        </message>
        <message>
            <source>Tongue drum</source>
            <translation>Tambor de lengüetas</translation>
        </message>
        <message>
            <source>round, mellow, deep</source>
            <translation>redondo, dulce, profundo</translation>
        </message>
        <message>
            <source>calm ostinatos, breathing exercises, playing with soft hands</source>
            <translation>ostinatos tranquilos, ejercicios de respiración, tocar con manos suaves</translation>
        </message>
        <message>
            <source>Tubular bell</source>
            <translation>Campana tubular</translation>
        </message>
        <message>
            <source>solemn, wide, radiant</source>
            <translation>solemne, amplio, radiante</translation>
        </message>
        <message>
            <source>beginnings and endings, single notes with space around them</source>
            <translation>comienzos y finales, notas sueltas con espacio alrededor</translation>
        </message>
        <message>
            <source>Warm pad</source>
            <translation>Fondo cálido</translation>
        </message>
        <message>
            <source>soft, wide, calm</source>
            <translation>suave, amplio, tranquilo</translation>
        </message>
        <message>
            <source>held chords, a bed for others to play on</source>
            <translation>acordes mantenidos, un fondo para que toque el grupo</translation>
        </message>
        <message>
            <source>Blues</source>
            <translation>Blues</translation>
        </message>
        <message>
            <source>gritty expressive</source>
            <translation>rasposa, expresiva</translation>
        </message>
        <message>
            <source>jam with guard</source>
            <translation>jam con protección</translation>
        </message>
        <message>
            <source>Major blues</source>
            <translation>Blues mayor</translation>
        </message>
        <message>
            <source>playful</source>
            <translation>juguetona</translation>
        </message>
        <message>
            <source>Major sixth chord</source>
            <translation>Acorde mayor con sexta</translation>
        </message>
        <message>
            <source>warm content</source>
            <translation>cálida, satisfecha</translation>
        </message>
        <message>
            <source>bells</source>
            <translation>campanas</translation>
        </message>
        <message>
            <source>Open fifth</source>
            <translation>Quinta abierta</translation>
        </message>
        <message>
            <source>still grounding</source>
            <translation>quieta, da suelo</translation>
        </message>
        <message>
            <source>bed; 1-button users</source>
            <translation>fondo; quien toca con 1 botón</translation>
        </message>
        <message>
            <source>Major seventh chord</source>
            <translation>Acorde de séptima mayor</translation>
        </message>
        <message>
            <source>dreamy</source>
            <translation>soñadora</translation>
        </message>
        <message>
            <source>Major triad</source>
            <translation>Tríada mayor</translation>
        </message>
        <message>
            <source>happy resolved</source>
            <translation>alegre, resuelta</translation>
        </message>
        <message>
            <source>bells; 3-button users</source>
            <translation>campanas; quien toca con 3 botones</translation>
        </message>
        <message>
            <source>Minor seventh chord</source>
            <translation>Acorde menor con séptima</translation>
        </message>
        <message>
            <source>mellow</source>
            <translation>dulce</translation>
        </message>
        <message>
            <source>Minor triad</source>
            <translation>Tríada menor</translation>
        </message>
        <message>
            <source>sad resolved</source>
            <translation>triste, resuelta</translation>
        </message>
        <message>
            <source>Dorian</source>
            <translation>Dórica</translation>
        </message>
        <message>
            <source>soulful hopeful</source>
            <translation>sentida, esperanzada</translation>
        </message>
        <message>
            <source>jam; Kafi</source>
            <translation>jam; Kafi</translation>
        </message>
        <message>
            <source>Locrian</source>
            <translation>Locria</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>inestable</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>expresión</translation>
        </message>
        <message>
            <source>Lydian</source>
            <translation>Lidia</translation>
        </message>
        <message>
            <source>dreamy floating</source>
            <translation>soñadora, flotante</translation>
        </message>
        <message>
            <source>imagery; Kalyan/Yaman</source>
            <translation>imaginar; Kalyan/Yaman</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Mayor</translation>
        </message>
        <message>
            <source>happy bright</source>
            <translation>alegre, luminosa</translation>
        </message>
        <message>
            <source>songs; Bilaval</source>
            <translation>canciones; Bilaval</translation>
        </message>
        <message>
            <source>Natural minor</source>
            <translation>Menor natural</translation>
        </message>
        <message>
            <source>sad reflective</source>
            <translation>triste, pensativa</translation>
        </message>
        <message>
            <source>songs; Asavari</source>
            <translation>canciones; Asavari</translation>
        </message>
        <message>
            <source>Mixolydian</source>
            <translation>Mixolidia</translation>
        </message>
        <message>
            <source>folk relaxed</source>
            <translation>popular, relajada</translation>
        </message>
        <message>
            <source>jam; Khamaj</source>
            <translation>jam; Khamaj</translation>
        </message>
        <message>
            <source>Phrygian</source>
            <translation>Frigia</translation>
        </message>
        <message>
            <source>dark tense</source>
            <translation>oscura, tensa</translation>
        </message>
        <message>
            <source>expression; Bhairavi; Kurd</source>
            <translation>expresión; Bhairavi; Kurd</translation>
        </message>
        <message>
            <source>Quarter-tones</source>
            <translation>Cuartos de tono</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>con experiencia</translation>
        </message>
        <message>
            <source>Thai, seven equal steps</source>
            <translation>Tailandesa, siete grados iguales</translation>
        </message>
        <message>
            <source>even bright</source>
            <translation>regular, luminosa</translation>
        </message>
        <message>
            <source>ranat; bells</source>
            <translation>ranat; campanas</translation>
        </message>
        <message>
            <source>Chromatic</source>
            <translation>Cromática</translation>
        </message>
        <message>
            <source>Pelog of the kacapi</source>
            <translation>Pelog del kacapi</translation>
        </message>
        <message>
            <source>shimmering</source>
            <translation>centelleante</translation>
        </message>
        <message>
            <source>plucked strings</source>
            <translation>cuerdas punteadas</translation>
        </message>
        <message>
            <source>Pelog in twelve tones</source>
            <translation>Pelog en doce notas</translation>
        </message>
        <message>
            <source>bronze shimmering</source>
            <translation>bronce centelleante</translation>
        </message>
        <message>
            <source>Salendro of the kacapi</source>
            <translation>Salendro del kacapi</translation>
        </message>
        <message>
            <source>floating</source>
            <translation>flotante</translation>
        </message>
        <message>
            <source>Slendro</source>
            <translation>Slendro</translation>
        </message>
        <message>
            <source>bells; gamelan</source>
            <translation>campanas; gamelán</translation>
        </message>
        <message>
            <source>Handpan Annaziska</source>
            <translation>Handpan Annaziska</translation>
        </message>
        <message>
            <source>mellow minor</source>
            <translation>menor, dulce</translation>
        </message>
        <message>
            <source>on C#: the pads are ding and fields</source>
            <translation>en Do♯: los pads son ding y campos</translation>
        </message>
        <message>
            <source>Handpan Celtic minor</source>
            <translation>Handpan menor celta</translation>
        </message>
        <message>
            <source>gentle folk</source>
            <translation>popular, delicada</translation>
        </message>
        <message>
            <source>on D: the pads are ding and fields</source>
            <translation>en Re: los pads son ding y campos</translation>
        </message>
        <message>
            <source>Handpan Golden Gate</source>
            <translation>Handpan Golden Gate</translation>
        </message>
        <message>
            <source>dreamy lydian</source>
            <translation>lidia, soñadora</translation>
        </message>
        <message>
            <source>on C: the pads are ding and fields</source>
            <translation>en Do: los pads son ding y campos</translation>
        </message>
        <message>
            <source>Handpan Hijaz</source>
            <translation>Handpan Hijaz</translation>
        </message>
        <message>
            <source>passionate</source>
            <translation>apasionada</translation>
        </message>
        <message>
            <source>Handpan Kurd</source>
            <translation>Handpan Kurd</translation>
        </message>
        <message>
            <source>melancholy flowing</source>
            <translation>melancólica, fluida</translation>
        </message>
        <message>
            <source>Handpan low Pygmy</source>
            <translation>Handpan Pygmy grave</translation>
        </message>
        <message>
            <source>deep dreaming</source>
            <translation>profunda, de ensueño</translation>
        </message>
        <message>
            <source>on F: the pads are ding and fields</source>
            <translation>en Fa: los pads son ding y campos</translation>
        </message>
        <message>
            <source>Major hexatonic</source>
            <translation>Hexatónica mayor</translation>
        </message>
        <message>
            <source>bright singable</source>
            <translation>luminosa, fácil de cantar</translation>
        </message>
        <message>
            <source>songs</source>
            <translation>canciones</translation>
        </message>
        <message>
            <source>Minor hexatonic</source>
            <translation>Hexatónica menor</translation>
        </message>
        <message>
            <source>wistful</source>
            <translation>nostálgica</translation>
        </message>
        <message>
            <source>Charukeshi</source>
            <translation>Charukeshi</translation>
        </message>
        <message>
            <source>devotional</source>
            <translation>devota</translation>
        </message>
        <message>
            <source>Hamsadhwani</source>
            <translation>Hamsadhwani</translation>
        </message>
        <message>
            <source>joyful auspicious</source>
            <translation>gozosa, de buen augurio</translation>
        </message>
        <message>
            <source>Marwa</source>
            <translation>Marwa</translation>
        </message>
        <message>
            <source>restless dusk</source>
            <translation>atardecer inquieto</translation>
        </message>
        <message>
            <source>Todi</source>
            <translation>Todi</translation>
        </message>
        <message>
            <source>pathos</source>
            <translation>patetismo</translation>
        </message>
        <message>
            <source>Hirajoshi</source>
            <translation>Hirajoshi</translation>
        </message>
        <message>
            <source>contemplative sad</source>
            <translation>contemplativa, triste</translation>
        </message>
        <message>
            <source>the handpan called Akebono</source>
            <translation>el handpan llamado Akebono</translation>
        </message>
        <message>
            <source>In-sen</source>
            <translation>In-sen</translation>
        </message>
        <message>
            <source>still mysterious</source>
            <translation>quieta, misteriosa</translation>
        </message>
        <message>
            <source>shakuhachi</source>
            <translation>shakuhachi</translation>
        </message>
        <message>
            <source>Iwato</source>
            <translation>Iwato</translation>
        </message>
        <message>
            <source>tense sparse</source>
            <translation>tensa, escueta</translation>
        </message>
        <message>
            <source>Kumoi</source>
            <translation>Kumoi</translation>
        </message>
        <message>
            <source>tender</source>
            <translation>tierna</translation>
        </message>
        <message>
            <source>koto; Shivaranjani</source>
            <translation>koto; Shivaranjani</translation>
        </message>
        <message>
            <source>Miyako-bushi</source>
            <translation>Miyako-bushi</translation>
        </message>
        <message>
            <source>austere</source>
            <translation>austera</translation>
        </message>
        <message>
            <source>Ryukyu</source>
            <translation>Ryukyu</translation>
        </message>
        <message>
            <source>sunny island</source>
            <translation>isla soleada</translation>
        </message>
        <message>
            <source>Lydian dominant</source>
            <translation>Lidia dominante</translation>
        </message>
        <message>
            <source>airy curious</source>
            <translation>aérea, curiosa</translation>
        </message>
        <message>
            <source>acoustic scale</source>
            <translation>escala acústica</translation>
        </message>
        <message>
            <source>Septimal minor pentatonic</source>
            <translation>Pentatónica menor septimal</translation>
        </message>
        <message>
            <source>dark pure</source>
            <translation>oscura, pura</translation>
        </message>
        <message>
            <source>drones; blues without beating</source>
            <translation>bordones; blues sin batidos</translation>
        </message>
        <message>
            <source>Just major pentatonic</source>
            <translation>Pentatónica mayor justa</translation>
        </message>
        <message>
            <source>calm pure</source>
            <translation>tranquila, pura</translation>
        </message>
        <message>
            <source>drones; long tones</source>
            <translation>bordones; notas largas</translation>
        </message>
        <message>
            <source>Just major</source>
            <translation>Mayor justa</translation>
        </message>
        <message>
            <source>happy pure</source>
            <translation>alegre, pura</translation>
        </message>
        <message>
            <source>songs over a drone</source>
            <translation>canciones sobre un bordón</translation>
        </message>
        <message>
            <source>Just minor pentatonic</source>
            <translation>Pentatónica menor justa</translation>
        </message>
        <message>
            <source>warm pure</source>
            <translation>cálida, pura</translation>
        </message>
        <message>
            <source>Pythagorean pentatonic</source>
            <translation>Pentatónica pitagórica</translation>
        </message>
        <message>
            <source>bright pure</source>
            <translation>luminosa, pura</translation>
        </message>
        <message>
            <source>drones; open strings</source>
            <translation>bordones; cuerdas al aire</translation>
        </message>
        <message>
            <source>Maqam Bayati</source>
            <translation>Maqam Bayati</translation>
        </message>
        <message>
            <source>tender longing</source>
            <translation>tierna, anhelante</translation>
        </message>
        <message>
            <source>song; ney</source>
            <translation>canto; ney</translation>
        </message>
        <message>
            <source>Maqam Rast, Egyptian</source>
            <translation>Maqam Rast, egipcio</translation>
        </message>
        <message>
            <source>dignified</source>
            <translation>digna</translation>
        </message>
        <message>
            <source>song; oud</source>
            <translation>canto; laúd árabe</translation>
        </message>
        <message>
            <source>Maqam Rast</source>
            <translation>Maqam Rast</translation>
        </message>
        <message>
            <source>Maqam Saba</source>
            <translation>Maqam Saba</translation>
        </message>
        <message>
            <source>grieving</source>
            <translation>de duelo</translation>
        </message>
        <message>
            <source>Harmonic major</source>
            <translation>Mayor armónica</translation>
        </message>
        <message>
            <source>romantic</source>
            <translation>romántica</translation>
        </message>
        <message>
            <source>Harmonic minor</source>
            <translation>Menor armónica</translation>
        </message>
        <message>
            <source>dramatic yearning</source>
            <translation>dramática, anhelante</translation>
        </message>
        <message>
            <source>expression; Kirwani</source>
            <translation>expresión; Kirwani</translation>
        </message>
        <message>
            <source>Melodic minor</source>
            <translation>Menor melódica</translation>
        </message>
        <message>
            <source>bittersweet</source>
            <translation>agridulce</translation>
        </message>
        <message>
            <source>jazz</source>
            <translation>jazz</translation>
        </message>
        <message>
            <source>Neapolitan minor</source>
            <translation>Menor napolitana</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>oscura</translation>
        </message>
        <message>
            <source>Harmonics 4 to 7</source>
            <translation>Armónicos 4 a 7</translation>
        </message>
        <message>
            <source>glowing</source>
            <translation>resplandeciente</translation>
        </message>
        <message>
            <source>first contact; bells</source>
            <translation>primer contacto; campanas</translation>
        </message>
        <message>
            <source>Overtone pentatonic</source>
            <translation>Pentatónica de armónicos</translation>
        </message>
        <message>
            <source>glowing wistful</source>
            <translation>resplandeciente, nostálgica</translation>
        </message>
        <message>
            <source>singing; overtone flute</source>
            <translation>canto; flauta de armónicos</translation>
        </message>
        <message>
            <source>Overtones 8 to 16</source>
            <translation>Armónicos 8 a 16</translation>
        </message>
        <message>
            <source>strange radiant</source>
            <translation>extraña, radiante</translation>
        </message>
        <message>
            <source>exploring; alphorn</source>
            <translation>explorar; trompa alpina</translation>
        </message>
        <message>
            <source>Major pentatonic</source>
            <translation>Pentatónica mayor</translation>
        </message>
        <message>
            <source>bright calm open</source>
            <translation>luminosa, tranquila, abierta</translation>
        </message>
        <message>
            <source>first contact; Orff; Bhupali; Gong mode</source>
            <translation>primer contacto; Orff; Bhupali; modo Gong</translation>
        </message>
        <message>
            <source>Man gong</source>
            <translation>Man gong</translation>
        </message>
        <message>
            <source>deep introspective</source>
            <translation>profunda, introspectiva</translation>
        </message>
        <message>
            <source>night; Jue mode</source>
            <translation>noche; modo Jue</translation>
        </message>
        <message>
            <source>Minor pentatonic</source>
            <translation>Pentatónica menor</translation>
        </message>
        <message>
            <source>earthy warm</source>
            <translation>terrosa, cálida</translation>
        </message>
        <message>
            <source>default minor; Yu mode; Vietnamese</source>
            <translation>menor habitual; modo Yu; vietnamita</translation>
        </message>
        <message>
            <source>Ritusen</source>
            <translation>Ritusen</translation>
        </message>
        <message>
            <source>serene bright</source>
            <translation>serena, luminosa</translation>
        </message>
        <message>
            <source>meditation; Zhi mode</source>
            <translation>meditación; modo Zhi</translation>
        </message>
        <message>
            <source>Suspended pentatonic</source>
            <translation>Pentatónica suspendida</translation>
        </message>
        <message>
            <source>open floating neutral</source>
            <translation>abierta, flotante, neutra</translation>
        </message>
        <message>
            <source>meditation; Shang mode</source>
            <translation>meditación; modo Shang</translation>
        </message>
        <message>
            <source>Augmented hexatonic</source>
            <translation>Hexatónica aumentada</translation>
        </message>
        <message>
            <source>surreal</source>
            <translation>surrealista</translation>
        </message>
        <message>
            <source>Octatonic, half step first</source>
            <translation>Octatónica, primero semitono</translation>
        </message>
        <message>
            <source>suspense</source>
            <translation>suspense</translation>
        </message>
        <message>
            <source>Octatonic, whole step first</source>
            <translation>Octatónica, primero tono</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometeo</translation>
        </message>
        <message>
            <source>mystic</source>
            <translation>mística</translation>
        </message>
        <message>
            <source>Whole tone</source>
            <translation>De tonos enteros</translation>
        </message>
        <message>
            <source>dreamlike weightless</source>
            <translation>de ensueño, ingrávida</translation>
        </message>
        <message>
            <source>imagery</source>
            <translation>imaginar</translation>
        </message>
        <message>
            <source>Bright tetratonic</source>
            <translation>Tetratónica luminosa</translation>
        </message>
        <message>
            <source>neutral bright</source>
            <translation>neutra, luminosa</translation>
        </message>
        <message>
            <source>first contact; very safe</source>
            <translation>primer contacto; muy segura</translation>
        </message>
        <message>
            <source>Open tetratonic</source>
            <translation>Tetratónica abierta</translation>
        </message>
        <message>
            <source>neutral calm</source>
            <translation>neutra, tranquila</translation>
        </message>
        <message>
            <source>Double harmonic</source>
            <translation>Doble armónica</translation>
        </message>
        <message>
            <source>solemn intense</source>
            <translation>solemne, intensa</translation>
        </message>
        <message>
            <source>morning raga</source>
            <translation>raga de la mañana</translation>
        </message>
        <message>
            <source>Hungarian minor</source>
            <translation>Menor húngara</translation>
        </message>
        <message>
            <source>fiery</source>
            <translation>ardiente</translation>
        </message>
        <message>
            <source>Phrygian dominant</source>
            <translation>Frigia dominante</translation>
        </message>
        <message>
            <source>maqam Hijaz (12-TET)</source>
            <translation>maqam Hijaz (12-TET)</translation>
        </message>
    </context>
    <context>
        <name>DegreeKeyboard</name>
        <message>
            <source>Degrees of the scale</source>
            <translation>Grados de la escala</translation>
        </message>
    </context>
    <context>
        <name>DegreeSwitch</name>
        <message>
            <source>{note}, tonic, always on</source>
            <translation>{note}, tónica, siempre sí</translation>
        </message>
        <message>
            <source>{note}, on</source>
            <translation>{note}, sí</translation>
        </message>
        <message>
            <source>{note}, off</source>
            <translation>{note}, no</translation>
        </message>
    </context>
    <context>
        <name>Device</name>
        <message>
            <source>Press a key on yours…</source>
            <translation>Pulsa una tecla del tuyo…</translation>
        </message>
        <message>
            <source>One player for each MIDI channel</source>
            <translation>Un participante por canal MIDI</translation>
        </message>
        <message>
            <source>Free this seat</source>
            <translation>Liberar este lugar</translation>
        </message>
        <message>
            <source>Change instruments with:</source>
            <translation>Cambiar de instrumento con:</translation>
        </message>
        <message>
            <source>Press a key on the instrument of {name}</source>
            <translation>Pulsar una tecla del instrumento de {name}</translation>
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s.</source>
            <translation>Pulsa una tecla del instrumento de {name}.</translation>
        </message>
        <message>
            <source>Free the seat of {name}</source>
            <translation>Liberar el lugar de {name}</translation>
        </message>
        <message>
            <source>{name} changes instruments with {other}</source>
            <translation>{name} cambia de instrumento con {other}</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>{setting}, {person}</source>
            <translation>{setting}, {person}</translation>
        </message>
    </context>
    <context>
        <name>Family</name>
        <message>
            <source>Other sounds</source>
            <translation>Otros sonidos</translation>
        </message>
        <message>
            <source>Bars and tongues</source>
            <translation>Láminas y lengüetas</translation>
        </message>
        <message>
            <source>Strings</source>
            <translation>Cuerdas</translation>
        </message>
        <message>
            <source>Keyboards</source>
            <translation>Teclados</translation>
        </message>
        <message>
            <source>Winds</source>
            <translation>Vientos</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Voces</translation>
        </message>
        <message>
            <source>Soft grounds</source>
            <translation>Fondos suaves</translation>
        </message>
        <message>
            <source>Melody</source>
            <translation>Melodía</translation>
        </message>
        <message>
            <source>Bells</source>
            <translation>Campanas</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Cristal</translation>
        </message>
        <message>
            <source>Drums and rattles</source>
            <translation>Tambores y sonajas</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>The window had a fault; the music goes on. ({words})</source>
            <translation>La ventana tuvo un fallo; la música sigue. ({words})</translation>
        </message>
    </context>
    <context>
        <name>FirstCard</name>
        <message>
            <source>What shall become of what you play?</source>
            <translation>¿Qué hacer con lo que tocas?</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>Preguntar luego</translation>
        </message>
    </context>
    <context>
        <name>FirstHint</name>
        <message>
            <source>Press a pad, any key from Q to B, or your keyboard</source>
            <translation>Pulsa un pad, cualquier tecla de la Q a la B, o tu teclado</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>soft</source>
            <translation>suave</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>fuerte</translation>
        </message>
    </context>
    <context>
        <name>Harmony</name>
        <message>
            <source>calm</source>
            <translation>tranquila</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>clara</translation>
        </message>
        <message>
            <source>tense</source>
            <translation>tensa</translation>
        </message>
        <message>
            <source>harsh</source>
            <translation>áspera</translation>
        </message>
        <message>
            <source>consonance {number} of 4, {word}</source>
            <translation>consonancia {number} de 4, {word}</translation>
        </message>
    </context>
    <context>
        <name>HarmonyLamp</name>
        <message>
            <source>Harmony: nothing sounds together</source>
            <translation>Armonía: no suenan notas a la vez</translation>
        </message>
        <message>
            <source>Harmony: {word}</source>
            <translation>Armonía: {word}</translation>
        </message>
    </context>
    <context>
        <name>HarmonyShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation>Próximo compás: {key}</translation>
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation>Próximo tiempo: {key}</translation>
        </message>
        <message>
            <source>A4 is {hertz} hertz</source>
            <translation>La4 es {hertz} hercios</translation>
        </message>
        <message>
            <source>Now in {key}</source>
            <translation>Ahora en {key}</translation>
        </message>
        <message>
            <source>Tempo: {bpm} beats a minute, {beats} in a bar</source>
            <translation>Tempo: {bpm} tiempos por minuto, {beats} por compás</translation>
        </message>
        <message>
            <source>Tap again, in the tempo that you want</source>
            <translation>Vuelve a marcar, al tempo que quieras</translation>
        </message>
        <message>
            <source>Bed: {kind}</source>
            <translation>Fondo: {kind}</translation>
        </message>
        <message>
            <source>The pulse is on</source>
            <translation>El pulso suena</translation>
        </message>
        <message>
            <source>Song: {name}</source>
            <translation>Canción: {name}</translation>
        </message>
    </context>
    <context>
        <name>HearingPage</name>
        <message>
            <source>Calm mode</source>
            <translation>Modo tranquilo</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Nothing sudden, nothing shrill: soft beginnings, little difference in loudness.</source>
            <translation>Nada repentino, nada estridente: comienzos suaves, poca diferencia de volumen.</translation>
        </message>
        <message>
            <source>Loudest allowed</source>
            <translation>Tope de volumen</translation>
        </message>
        <message>
            <source>How loud it is in the room</source>
            <translation>Qué volumen hay en la sala</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Close (F1)</source>
            <translation>Cerrar (F1)</translation>
        </message>
        <message>
            <source>Q W E R T …</source>
            <translation>Q W E R T …</translation>
        </message>
        <message>
            <source>the high pads; shared, Y U I O P are the second player’s</source>
            <translation>los pads agudos; compartidos, Y U I O P son del segundo participante</translation>
        </message>
        <message>
            <source>A S D F G …</source>
            <translation>A S D F G …</translation>
        </message>
        <message>
            <source>the middle pads (many keyboards tell only some keys at once)</source>
            <translation>los pads medios (muchos teclados solo notan algunas teclas a la vez)</translation>
        </message>
        <message>
            <source>Z X C V B …</source>
            <translation>Z X C V B …</translation>
        </message>
        <message>
            <source>the low pads</source>
            <translation>los pads graves</translation>
        </message>
        <message>
            <source>Tab, arrows, Space</source>
            <translation>Tab, flechas, Espacio</translation>
        </message>
        <message>
            <source>go to the pads, from pad to pad, play</source>
            <translation>ir a los pads, de pad en pad, tocar</translation>
        </message>
        <message>
            <source>[ and ]</source>
            <translation>[ y ]</translation>
        </message>
        <message>
            <source>an octave down, an octave up</source>
            <translation>una octava abajo, una octava arriba</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>stop all sound at once</source>
            <translation>parar todo enseguida</translation>
        </message>
        <message>
            <source>Shift+Esc</source>
            <translation>Mayús+Esc</translation>
        </message>
        <message>
            <source>let all sound fade out</source>
            <translation>apagar todo poco a poco</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+Arriba, Ctrl+Abajo</translation>
        </message>
        <message>
            <source>louder, softer</source>
            <translation>más fuerte, más suave</translation>
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation>Ctrl+M</translation>
        </message>
        <message>
            <source>mark this moment, to find it again</source>
            <translation>marcar este momento, para volver a encontrarlo</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>end this jam; the next note begins another</source>
            <translation>terminar esta jam; la próxima nota empieza otra</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>choose scale and key: arrows, Space to hear, Enter to choose</source>
            <translation>elegir escala y tonalidad: flechas, Espacio para oír, Intro para elegir</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Ctrl+J</translation>
        </message>
        <message>
            <source>choose a scene: a whole setting at once</source>
            <translation>elegir una escena: todo el conjunto de una vez</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>mixer, sounds and hearing; Del brings a slider or knob back</source>
            <translation>mezcla, sonidos y oído; Supr devuelve un control a su sitio</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Ctrl+B</translation>
        </message>
        <message>
            <source>bed, beat, guard, tuning and song</source>
            <translation>fondo, tiempos, protección, afinación y canción</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>tap the tempo</source>
            <translation>marcar el tempo</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>how pads lie, labels, colours, who shares the screen</source>
            <translation>orden de los pads, rótulos, colores, quién comparte la pantalla</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>lead: marks, invitations, all that is for everybody</source>
            <translation>dirigir: marcas, invitaciones, todo lo que es para el grupo</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Mayús+L</translation>
        </message>
        <message>
            <source>lock the screen; to unlock it, hold it for 2 seconds</source>
            <translation>bloquear la pantalla; para desbloquearla, mantener 2 segundos</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>settings: sound, instruments, access, privacy and language</source>
            <translation>ajustes: sonido, instrumentos, acceso, privacidad e idioma</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>show or hide this card</source>
            <translation>mostrar u ocultar esta tarjeta</translation>
        </message>
    </context>
    <context>
        <name>Host</name>
        <message>
            <source>The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; the window raises it, with its PIN.</source>
            <translation>El tope está bloqueado y se queda en {ceiling:g} dB. Todo lo demás está como pediste; se sube en la ventana, con su PIN.</translation>
        </message>
        <message>
            <source>Captured to {place}</source>
            <translation>Capturado en {place}</translation>
        </message>
        <message>
            <source>Nobody played: nothing was captured to {place}.</source>
            <translation>Nadie tocó: no se capturó nada en {place}.</translation>
        </message>
        <message>
            <source>The jam has no file to lay its sound out by; what was captured is in {place}.</source>
            <translation>La jam no tiene archivo con el que ordenar su sonido; lo capturado está en {place}.</translation>
        </message>
        <message>
            <source>The engine was asked for what it cannot do, and left it out: {fault}.</source>
            <translation>Se pidió al motor algo que no puede hacer, y lo omitió: {fault}.</translation>
        </message>
        <message>
            <source>The engine was booted twice; it goes on with the first.</source>
            <translation>El motor se inició dos veces; sigue con la primera.</translation>
        </message>
        <message>
            <source>The engine could not do {name}, and left it out: {fault}.</source>
            <translation>El motor no pudo hacer {name}, y lo omitió: {fault}.</translation>
        </message>
        <message>
            <source>The engine stumbled and goes on: {fault}.</source>
            <translation>El motor tropezó y sigue: {fault}.</translation>
        </message>
        <message>
            <source>No sound: {why}. Everything else works, and is recorded; {todo}.</source>
            <translation>Sin sonido: {why}. Todo lo demás funciona y se graba; {todo}.</translation>
        </message>
        <message>
            <source>this pyo has no JACK</source>
            <translation>este pyo no tiene JACK</translation>
        </message>
        <message>
            <source>start Improv with --audio portaudio</source>
            <translation>inicia Improv con --audio portaudio</translation>
        </message>
        <message>
            <source>no JACK server answers</source>
            <translation>no responde ningún servidor JACK</translation>
        </message>
        <message>
            <source>start JACK, then Improv again</source>
            <translation>inicia JACK y después otra vez Improv</translation>
        </message>
        <message>
            <source>PortAudio finds no output</source>
            <translation>PortAudio no encuentra ninguna salida</translation>
        </message>
        <message>
            <source>plug in or switch on a loudspeaker, then start Improv again</source>
            <translation>conecta o enciende un altavoz y después inicia otra vez Improv</translation>
        </message>
        <message>
            <source>PortAudio cannot open {name}, which another program may be using</source>
            <translation>PortAudio no puede abrir {name}; quizá lo usa otro programa</translation>
        </message>
        <message>
            <source>close that program or choose another output in the system's settings, then start Improv again</source>
            <translation>cierra ese programa o elige otra salida en los ajustes del sistema, y después inicia otra vez Improv</translation>
        </message>
        <message>
            <source>The sound device is gone; the sound starts again.</source>
            <translation>El dispositivo de sonido ya no está; el sonido se inicia otra vez.</translation>
        </message>
        <message>
            <source>The engine was asked for what it cannot do: {fault}.</source>
            <translation>Se pidió al motor algo que no puede hacer: {fault}.</translation>
        </message>
        <message>
            <source>the song</source>
            <translation>la canción</translation>
        </message>
        <message>
            <source>its file is not the one any more that was chosen</source>
            <translation>su archivo ya no es el que se eligió</translation>
        </message>
        <message>
            <source>its file cannot be read ({why})</source>
            <translation>su archivo no se puede leer ({why})</translation>
        </message>
        <message>
            <source>there is too little memory for it</source>
            <translation>no hay memoria suficiente</translation>
        </message>
        <message>
            <source>its file is no sound that can be read (WAV, FLAC, OGG, MP3)</source>
            <translation>su archivo no es un sonido que se pueda leer (WAV, FLAC, OGG, MP3)</translation>
        </message>
        <message>
            <source>{song} stays silent: {why}. All else plays on.</source>
            <translation>{song} no suena: {why}. Todo lo demás sigue sonando.</translation>
        </message>
        <message>
            <source>its rate of {rate} Hz is none that is played</source>
            <translation>su frecuencia de {rate} Hz no se puede tocar</translation>
        </message>
        <message>
            <source>songs may be an hour long, not more</source>
            <translation>las canciones pueden durar una hora como mucho</translation>
        </message>
        <message>
            <source>{path} is no file</source>
            <translation>{path} no es un archivo</translation>
        </message>
        <message>
            <source>it has {rate} Hz and the sound here {wanted}; to play it: pip install 'improv[song]'</source>
            <translation>tiene {rate} Hz y el sonido aquí {wanted}; para tocarla: pip install 'improv[song]'</translation>
        </message>
        <message>
            <source>Cannot capture to {place} ({why}): the jam goes on, and is recorded.</source>
            <translation>No se puede capturar en {place} ({why}): la jam sigue y se graba.</translation>
        </message>
        <message>
            <source>The ceiling stays at {present:g} dB: it is locked. It can be lowered; its PIN raises it.</source>
            <translation>El tope se queda en {present:g} dB: está bloqueado. Se puede bajar; con su PIN, subir.</translation>
        </message>
        <message>
            <source>The ceiling is locked already. To give it another PIN, unlock it first.</source>
            <translation>El tope ya está bloqueado. Para darle otro PIN, desbloquéalo primero.</translation>
        </message>
        <message>
            <source>The ceiling is not locked: {why}.</source>
            <translation>El tope no está bloqueado: {why}.</translation>
        </message>
        <message>
            <source>There were too many wrong PINs: the ceiling stays as it is, and all plays on. Try again in {seconds} seconds.</source>
            <translation>Hubo demasiados PIN equivocados: el tope se queda como está y todo sigue sonando. Prueba otra vez en {seconds} segundos.</translation>
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again in {seconds} seconds.</source>
            <translation>Ese no es el PIN: el tope sigue bloqueado y todo sigue sonando. Puedes probar otra vez en {seconds} segundos.</translation>
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again now.</source>
            <translation>Ese no es el PIN: el tope sigue bloqueado y todo sigue sonando. Puedes probar otra vez ya.</translation>
        </message>
        <message>
            <source>the sound engine did not load</source>
            <translation>el motor de sonido no se cargó</translation>
        </message>
        <message>
            <source>the sound engine did not start</source>
            <translation>el motor de sonido no se inició</translation>
        </message>
        <message>
            <source>the sound engine hung</source>
            <translation>el motor de sonido se colgó</translation>
        </message>
        <message>
            <source>the sound device stood still</source>
            <translation>el dispositivo de sonido se quedó parado</translation>
        </message>
        <message>
            <source>the sound engine did not listen</source>
            <translation>el motor de sonido no respondía</translation>
        </message>
        <message>
            <source>The sound engine ended again and again. Playing and recording go on without sound. Begin a new jam to try again, or run `improv doctor`.</source>
            <translation>El motor de sonido terminó una y otra vez. Se sigue tocando y grabando sin sonido. Empieza una nueva jam para probar otra vez, o ejecuta `improv doctor`.</translation>
        </message>
        <message>
            <source>the sound engine ended</source>
            <translation>el motor de sonido terminó</translation>
        </message>
        <message>
            <source>Bringing the sound back: {why}.</source>
            <translation>Recuperando el sonido: {why}.</translation>
        </message>
        <message>
            <source>Volume, ceiling and lock hold until the end, and are not remembered: {why}.</source>
            <translation>Volumen, tope y bloqueo valen hasta el final y no se recuerdan: {why}.</translation>
        </message>
        <message>
            <source>Names and seats hold until the end, and are not remembered: {why}.</source>
            <translation>Nombres y lugares valen hasta el final y no se recuerdan: {why}.</translation>
        </message>
        <message>
            <source>Nothing was measured: let the noise sound, then say what the meter shows.</source>
            <translation>No se midió nada: haz sonar el ruido y después di qué marca el medidor.</translation>
        </message>
        <message>
            <source>Nothing was measured: a meter shows {lowest:g} to {highest:g} dB(A) here.</source>
            <translation>No se midió nada: un medidor marca aquí de {lowest:g} a {highest:g} dB(A).</translation>
        </message>
        <message>
            <source>There is no sound to be measured: plug in or switch on a loudspeaker first.</source>
            <translation>No hay sonido que medir: conecta o enciende antes un altavoz.</translation>
        </message>
        <message>
            <source>The noise is not steady yet: look at the meter again in a few seconds.</source>
            <translation>El ruido aún no es constante: mira otra vez el medidor en unos segundos.</translation>
        </message>
        <message>
            <source>The noise is too soft to be measured: turn the volume up, then look again.</source>
            <translation>El ruido es demasiado suave para medirlo: sube el volumen y mira otra vez.</translation>
        </message>
        <message>
            <source>The profile is not saved: {why}</source>
            <translation>El perfil no se ha guardado: {why}</translation>
        </message>
        <message>
            <source>The profile is not deleted: {why}</source>
            <translation>El perfil no se ha borrado: {why}</translation>
        </message>
        <message>
            <source>The scale is not saved: {why}</source>
            <translation>La escala no se ha guardado: {why}</translation>
        </message>
        <message>
            <source>The scene is not saved: {why}</source>
            <translation>La escena no se ha guardado: {why}</translation>
        </message>
        <message>
            <source>The song is heard at its own speed only, and is left out now.</source>
            <translation>La canción solo se oye a su propia velocidad, y ahora se omite.</translation>
        </message>
        <message>
            <source>Starting sound…</source>
            <translation>Iniciando el sonido…</translation>
        </message>
        <message>
            <source>No sound device: pads light up and the jam is recorded, in silence.</source>
            <translation>Sin dispositivo de sonido: los pads se iluminan y la jam se graba, en silencio.</translation>
        </message>
        <message>
            <source>Sound: {device}, {rate:g} kHz, {time:.1f} ms</source>
            <translation>Sonido: {device}, {rate:g} kHz, {time:.1f} ms</translation>
        </message>
        <message>
            <source>The window had a fault and was opened again. Nothing was lost.</source>
            <translation>La ventana tuvo un fallo y se abrió otra vez. No se perdió nada.</translation>
        </message>
        <message>
            <source>no such file or directory</source>
            <translation>no existe ese archivo o carpeta</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>permiso denegado</translation>
        </message>
        <message>
            <source>operation not permitted</source>
            <translation>operación no permitida</translation>
        </message>
        <message>
            <source>read-only file system</source>
            <translation>sistema de archivos de solo lectura</translation>
        </message>
        <message>
            <source>no space left on device</source>
            <translation>no queda espacio en el dispositivo</translation>
        </message>
        <message>
            <source>disk quota exceeded</source>
            <translation>se superó la cuota de disco</translation>
        </message>
        <message>
            <source>input/output error</source>
            <translation>error de entrada o salida</translation>
        </message>
        <message>
            <source>not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <source>is a directory</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>file exists</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <source>{driver} has stopped; its MIDI ports come back when it does</source>
            <translation>{driver} se ha parado; sus puertos MIDI volverán cuando vuelva</translation>
        </message>
        <message>
            <source>{driver} offers no port of our own ({fault})</source>
            <translation>{driver} no ofrece un puerto propio ({fault})</translation>
        </message>
        <message>
            <source>no JACK server is running</source>
            <translation>no hay ningún servidor JACK en marcha</translation>
        </message>
        <message>
            <source>{driver} does not open ({fault})</source>
            <translation>{driver} no se abre ({fault})</translation>
        </message>
        <message>
            <source>MIDI ports that were not closed: {count} ({api}: {fault}); everything else is heard; if one stays silent when it is plugged in again, start Improv again.</source>
            <translation>Puertos MIDI que no se cerraron: {count} ({api}: {fault}); todo lo demás se oye; si uno no suena al volver a conectarlo, inicia otra vez Improv.</translation>
        </message>
        <message>
            <source>{device} is not there; its kernel module is snd-seq</source>
            <translation>{device} no está; su módulo del núcleo es snd-seq</translation>
        </message>
        <message>
            <source>{device} is closed to you; join its group (often: audio)</source>
            <translation>{device} está cerrado para ti; únete a su grupo (a menudo: audio)</translation>
        </message>
        <message>
            <source>cannot be lit ({fault}); it plays all the same</source>
            <translation>no se puede iluminar ({fault}); toca igualmente</translation>
        </message>
        <message>
            <source>Windows has no MIDI ports that a program offers; following a clock works</source>
            <translation>Windows no tiene puertos MIDI que ofrezca un programa; seguir un reloj sí funciona</translation>
        </message>
        <message>
            <source>{what}: {why}</source>
            <translation>{what}: {why}</translation>
        </message>
        <message>
            <source>{device} {what}</source>
            <translation>{device} {what}</translation>
        </message>
        <message>
            <source>{device} is not there ({fault}); everything else works</source>
            <translation>{device} no está ({fault}); todo lo demás funciona</translation>
        </message>
        <message>
            <source>MIDI clock is not sent</source>
            <translation>No se envía el reloj MIDI</translation>
        </message>
        <message>
            <source>Notes are not sent</source>
            <translation>No se envían las notas</translation>
        </message>
        <message>
            <source>MIDI keyboards cannot be heard: {why}</source>
            <translation>No se oyen los teclados MIDI: {why}</translation>
        </message>
        <message>
            <source>{device} cannot be heard; another program may have it ({fault})</source>
            <translation>No se oye {device}; quizá lo tiene otro programa ({fault})</translation>
        </message>
        <message>
            <source>{device} sends very much; the others play on. What is too much is left out: look at its settings, or unplug it.</source>
            <translation>{device} envía muchísimo; los demás siguen tocando. Lo que sobra se omite: mira sus ajustes o desconéctalo.</translation>
        </message>
        <message>
            <source>A key of {device} seems to hang; everything else plays. Press it again, or press Esc.</source>
            <translation>Una tecla de {device} parece atascada; todo lo demás suena. Púlsala otra vez, o pulsa Esc.</translation>
        </message>
        <message>
            <source>no backend</source>
            <translation>no hay sistema MIDI</translation>
        </message>
        <message>
            <source>does not send: the sound server stands still</source>
            <translation>no envía: el servidor de sonido está parado</translation>
        </message>
        <message>
            <source>does not send ({fault})</source>
            <translation>no envía ({fault})</translation>
        </message>
        <message>
            <source>a scale needs a name that can be shown</source>
            <translation>una escala necesita un nombre que se pueda mostrar</translation>
        </message>
        <message>
            <source>a scale of {count} notes is too long for a file</source>
            <translation>una escala de {count} notas es demasiado larga para un archivo</translation>
        </message>
        <message>
            <source>the scale holds what cannot be written</source>
            <translation>la escala contiene algo que no se puede escribir</translation>
        </message>
        <message>
            <source>cannot write {file}: {why}; {cure}</source>
            <translation>no se puede escribir {file}: {why}; {cure}</translation>
        </message>
        <message>
            <source>cannot write {file}: that is the name of a recording; choose another name</source>
            <translation>no se puede escribir {file}: es el nombre de una grabación; elige otro nombre</translation>
        </message>
        <message>
            <source>free some space</source>
            <translation>libera algo de espacio</translation>
        </message>
        <message>
            <source>check the folder</source>
            <translation>revisa la carpeta</translation>
        </message>
        <message>
            <source>choose another place</source>
            <translation>elige otro sitio</translation>
        </message>
        <message>
            <source>Your last jam was interrupted. It is safe up to {time}.</source>
            <translation>Tu última jam se interrumpió. Está a salvo hasta {time}.</translation>
        </message>
        <message>
            <source>a scene needs a name that can be shown</source>
            <translation>una escena necesita un nombre que se pueda mostrar</translation>
        </message>
        <message>
            <source>the scene is too long for a file</source>
            <translation>la escena es demasiado larga para un archivo</translation>
        </message>
        <message>
            <source>a PIN has {least} to {most} letters or digits</source>
            <translation>un PIN tiene de {least} a {most} letras o cifras</translation>
        </message>
        <message>
            <source>The settings could not be read ({why}); they lie in {place}. Volume and ceiling are as at first, and a PIN has to be set anew.</source>
            <translation>No se pudieron leer los ajustes ({why}); están en {place}. Volumen y tope están como al principio, y hay que poner otra vez un PIN.</translation>
        </message>
        <message>
            <source>Little space left: about {minutes:.0f} minutes of recording. Free some space; the jam goes on.</source>
            <translation>Queda poco espacio: unos {minutes:.0f} minutos de grabación. Libera algo de espacio; la jam sigue.</translation>
        </message>
        <message>
            <source>Little space left: {megabytes} MB. Free some space; the jam goes on.</source>
            <translation>Queda poco espacio: {megabytes} MB. Libera algo de espacio; la jam sigue.</translation>
        </message>
        <message>
            <source>Little space left: less than a minute. Free some space; the jam goes on.</source>
            <translation>Queda poco espacio: menos de un minuto. Libera algo de espacio; la jam sigue.</translation>
        </message>
        <message>
            <source>the file was deleted</source>
            <translation>se borró el archivo</translation>
        </message>
        <message>
            <source>Cannot write the recording to {place} ({why}): the jam goes on and is kept in memory; {todo} and the rest is written by itself.</source>
            <translation>No se puede escribir la grabación en {place} ({why}): la jam sigue y se guarda en la memoria; {todo} y el resto se escribe solo.</translation>
        </message>
        <message>
            <source>Cannot record in {folder} ({why}): the jam is recorded in {other} instead; check the first folder.</source>
            <translation>No se puede grabar en {folder} ({why}): la jam se graba en {other}; revisa la primera carpeta.</translation>
        </message>
        <message>
            <source>{count} records are missing</source>
            <translation>faltan {count} registros</translation>
        </message>
        <message>
            <source>nothing is missing</source>
            <translation>no falta nada</translation>
        </message>
        <message>
            <source>The recording is being written again to {place}; {missing}.</source>
            <translation>La grabación se escribe otra vez en {place}; {missing}.</translation>
        </message>
        <message>
            <source>The recording may not survive a power cut ({why}): it goes on being written; check the disk, and keep a copy of the jam.</source>
            <translation>La grabación quizá no resista un corte de luz ({why}): se sigue escribiendo; revisa el disco y guarda una copia de la jam.</translation>
        </message>
        <message>
            <source>The last {seconds:.0f} s of the jam could not be recorded: {why}.</source>
            <translation>No se pudieron grabar los últimos {seconds:.0f} s de la jam: {why}.</translation>
        </message>
        <message>
            <source>The recorder failed ({fault}): the jam goes on and what was recorded is safe, but nothing more is; begin a new jam.</source>
            <translation>Falló la grabación ({fault}): la jam sigue y lo grabado está a salvo, pero no se graba más; empieza una nueva jam.</translation>
        </message>
        <message>
            <source>check the disk</source>
            <translation>revisa el disco</translation>
        </message>
    </context>
    <context>
        <name>Ignored</name>
        <message>
            <source>The last press was ignored: it came too soon after the one before it.</source>
            <translation>La última pulsación no contó: llegó demasiado pronto tras la anterior.</translation>
        </message>
        <message>
            <source>The last press was ignored: it was let go before the hold was over.</source>
            <translation>La última pulsación no contó: se soltó antes de tiempo.</translation>
        </message>
        <message>
            <source>The last press was ignored: another finger was there first.</source>
            <translation>La última pulsación no contó: otro dedo estaba antes.</translation>
        </message>
        <message>
            <source>The last press was ignored: there were too many fingers.</source>
            <translation>La última pulsación no contó: había demasiados dedos.</translation>
        </message>
        <message>
            <source>The last press ended the note of the one before it.</source>
            <translation>La última pulsación terminó la nota de la anterior.</translation>
        </message>
        <message>
            <source>The last press was ignored.</source>
            <translation>La última pulsación no contó.</translation>
        </message>
    </context>
    <context>
        <name>InstrumentsSettings</name>
        <message>
            <source>Send what sounds to other instruments</source>
            <translation>Enviar lo que suena a otros instrumentos</translation>
        </message>
        <message>
            <source>MIDI clock and tempo…</source>
            <translation>Reloj MIDI y tempo…</translation>
        </message>
        <message>
            <source>Whose sound</source>
            <translation>El sonido de quién</translation>
        </message>
        <message>
            <source>Knobs of the sound of:</source>
            <translation>Controles del sonido de:</translation>
        </message>
        <message>
            <source>What is plugged in</source>
            <translation>Lo que está conectado</translation>
        </message>
        <message>
            <source>To other instruments</source>
            <translation>A otros instrumentos</translation>
        </message>
        <message>
            <source>Keys, pads, pedals and knobs that give commands</source>
            <translation>Teclas, pads, pedales y controles que dan órdenes</translation>
        </message>
        <message>
            <source>Press Learn, then the key, pad or pedal, or move the knob; there are 20 seconds for it.</source>
            <translation>Pulsar Aprender y luego la tecla, el pad o el pedal, o mover el control; hay 20 segundos.</translation>
        </message>
        <message>
            <source>Knobs that turn what a sound is like</source>
            <translation>Controles del carácter de un sonido</translation>
        </message>
        <message>
            <source>No keyboard or pad controller is plugged in.</source>
            <translation>No hay ningún teclado ni controlador de pads conectado.</translation>
        </message>
        <message>
            <source>Other programs find it as {port}: a channel for each player, drums on 10.</source>
            <translation>Otros programas lo encuentran como {port}: un canal por participante, percusión en el 10.</translation>
        </message>
        <message>
            <source>There is no MIDI port to send through; everything else plays.</source>
            <translation>No hay puerto MIDI por el que enviar; todo lo demás suena.</translation>
        </message>
        <message>
            <source>A channel for each player, drums on 10, through a port called improv.</source>
            <translation>Un canal por participante, percusión en el 10, por un puerto llamado improv.</translation>
        </message>
        <message>
            <source>{name}: its pads are lit</source>
            <translation>{name}: sus pads se iluminan</translation>
        </message>
        <message>
            <source>{name}: known as {profile}</source>
            <translation>{name}: reconocido como {profile}</translation>
        </message>
        <message>
            <source>{name}: played as any keyboard</source>
            <translation>{name}: se toca como cualquier teclado</translation>
        </message>
    </context>
    <context>
        <name>KeepAsking</name>
        <message>
            <source>The jam has ended ({time}). It is kept only if you say so.</source>
            <translation>La jam ha terminado ({time}). Solo se guarda si lo dices.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>No guardar</translation>
        </message>
        <message>
            <source>What you played is only in memory. Keep it before the window closes?</source>
            <translation>Lo que tocaste solo está en la memoria. ¿Guardarlo antes de cerrar la ventana?</translation>
        </message>
        <message>
            <source>Keep and close</source>
            <translation>Guardar y cerrar</translation>
        </message>
        <message>
            <source>Close without keeping</source>
            <translation>Cerrar sin guardar</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep jams on this computer</source>
            <translation>Guardar las jams en este equipo</translation>
        </message>
        <message>
            <source>Every jam is written to the disk of this computer, from its first note. Nothing is sent.</source>
            <translation>Cada jam se escribe en el disco de este equipo, desde la primera nota. No se envía nada.</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Preguntar cada vez</translation>
        </message>
        <message>
            <source>A jam is in memory only. When it ends you are asked; without a yes it is gone.</source>
            <translation>La jam está solo en la memoria. Cuando termina se te pregunta; sin un sí, desaparece.</translation>
        </message>
        <message>
            <source>We work with clients</source>
            <translation>Acompañamos a personas</translation>
        </message>
        <message>
            <source>Nobody is recorded before their consent is entered. Others play along unrecorded.</source>
            <translation>No se graba a nadie antes de anotar su consentimiento. Los demás tocan sin que se les grabe.</translation>
        </message>
    </context>
    <context>
        <name>Key</name>
        <message>
            <source>{tonic} {scale}</source>
            <translation>{tonic} {scale}</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Scale and key</source>
            <translation>Escala y tonalidad</translation>
        </message>
        <message>
            <source>Scale and key: {key}</source>
            <translation>Escala y tonalidad: {key}</translation>
        </message>
        <message>
            <source>{key}: choose another key (Ctrl+K)</source>
            <translation>{key}: elegir otra tonalidad (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Octave</source>
            <translation>Octava</translation>
        </message>
        <message>
            <source>Steps up or down</source>
            <translation>Grados arriba o abajo</translation>
        </message>
        <message>
            <source>Glide between notes</source>
            <translation>Deslizar entre notas</translation>
        </message>
        <message>
            <source>Guard never moves the notes</source>
            <translation>La protección nunca mueve las notas</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Transpose</source>
            <translation>Transportar</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>What the pads of {name} play</source>
            <translation>Qué tocan los pads de {name}</translation>
        </message>
        <message>
            <source>What the keys of {name} play</source>
            <translation>Qué tocan las teclas de {name}</translation>
        </message>
        <message>
            <source>Octave of {name}</source>
            <translation>Octava de {name}</translation>
        </message>
        <message>
            <source>Range of {name}</source>
            <translation>Registro de {name}</translation>
        </message>
        <message>
            <source>Steps up or down for {name}</source>
            <translation>Grados arriba o abajo para {name}</translation>
        </message>
        <message>
            <source>Glide between notes of {name}</source>
            <translation>Deslizar entre notas de {name}</translation>
        </message>
        <message>
            <source>Guard never moves the notes of {name}</source>
            <translation>La protección nunca mueve las notas de {name}</translation>
        </message>
        <message>
            <source>anywhere</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>own register</source>
            <translation>propio</translation>
        </message>
        <message>
            <source>low</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>medio</translation>
        </message>
        <message>
            <source>high</source>
            <translation>agudo</translation>
        </message>
        <message>
            <source>one octave</source>
            <translation>una octava</translation>
        </message>
        <message>
            <source>another</source>
            <translation>otro</translation>
        </message>
    </context>
    <context>
        <name>LanguageSettings</name>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>Idioma:</translation>
        </message>
        <message>
            <source>As the computer has it</source>
            <translation>Como en el equipo</translation>
        </message>
        <message>
            <source>What becomes of jams</source>
            <translation>Qué se hace con las jams</translation>
        </message>
        <message>
            <source>What is on the disk already stays there. Nothing ever leaves this computer.</source>
            <translation>Lo que ya está en el disco se queda ahí. Nada sale nunca de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>LeadPage</name>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>next beat</source>
            <translation>próximo tiempo</translation>
        </message>
        <message>
            <source>next bar</source>
            <translation>próximo compás</translation>
        </message>
        <message>
            <source>A new key begins</source>
            <translation>Cuándo empieza una nueva tonalidad</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Más suave</translation>
        </message>
        <message>
            <source>Everybody softer by 3 decibels</source>
            <translation>Todo 3 decibelios más suave</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Más fuerte</translation>
        </message>
        <message>
            <source>Everybody louder by 3 decibels</source>
            <translation>Todo 3 decibelios más fuerte</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Marcar este momento</translation>
        </message>
        <message>
            <source>Mark this moment (Ctrl+M; here M)</source>
            <translation>Marcar este momento (Ctrl+M; aquí M)</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>Como antes</translation>
        </message>
        <message>
            <source>All as loud as before</source>
            <translation>Todo tan fuerte como antes</translation>
        </message>
        <message>
            <source>Bed</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulso</translation>
        </message>
        <message>
            <source>Calm mode</source>
            <translation>Modo tranquilo</translation>
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation>Protección contra notas ásperas</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Apagar poco a poco</translation>
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation>Apagar todo poco a poco (Mayús+Esc)</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Parar todo</translation>
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation>Parar todo enseguida (Esc)</translation>
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation>Marcar este momento para {name}</translation>
        </message>
        <message>
            <source>Quieten all but {name}</source>
            <translation>Bajar todo menos a {name}</translation>
        </message>
        <message>
            <source>Invite {name} to play</source>
            <translation>Invitar a {name} a tocar</translation>
        </message>
        <message>
            <source>All play</source>
            <translation>Se toca</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Tonalidad</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Mark for</source>
            <translation>Marcar para</translation>
        </message>
        <message>
            <source>In front, all others softer</source>
            <translation>Delante; lo demás, más suave</translation>
        </message>
        <message>
            <source>Invite to play</source>
            <translation>Invitar a tocar</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Protección</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Tranquilo</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>A pedal, pad or knob that does it</source>
            <translation>Un pedal, pad o control que lo haga</translation>
        </message>
    </context>
    <context>
        <name>LeadingShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation>Próximo compás: {key}</translation>
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation>Próximo tiempo: {key}</translation>
        </message>
        <message>
            <source>Press a pedal, pad or key, or move a knob: {action}</source>
            <translation>Pulsa un pedal, pad o tecla, o mueve un control: {action}</translation>
        </message>
        <message>
            <source>No pedal, pad or knob was learned</source>
            <translation>No se aprendió ningún pedal, pad ni control</translation>
        </message>
        <message>
            <source>{action}: {control} from now on</source>
            <translation>{action}: desde ahora, {control}</translation>
        </message>
        <message>
            <source>The {control} is nothing but itself again</source>
            <translation>De nuevo sin orden: {control}</translation>
        </message>
    </context>
    <context>
        <name>LearnList</name>
        <message>
            <source>Use it now…</source>
            <translation>Usar ahora…</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>{thing}: never mind</source>
            <translation>{thing}: dejarlo</translation>
        </message>
        <message>
            <source>{thing}: learn the next control</source>
            <translation>{thing}: aprender el próximo control</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>{thing}: forget {controls}</source>
            <translation>{thing}: olvidar {controls}</translation>
        </message>
        <message>
            <source>{thing}: nothing to forget</source>
            <translation>{thing}: nada que olvidar</translation>
        </message>
    </context>
    <context>
        <name>LearnRow</name>
        <message>
            <source>Learn a pedal or pad for</source>
            <translation>Aprender un pedal o pad para</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>All…</source>
            <translation>Todo…</translation>
        </message>
        <message>
            <source>All commands that pedals and pads can give</source>
            <translation>Todas las órdenes que pueden dar pedales y pads</translation>
        </message>
        <message>
            <source>Now press the pedal, pad or key, or move the knob, that is to do it.</source>
            <translation>Ahora pulsa el pedal, el pad o la tecla, o mueve el control, que vaya a hacerlo.</translation>
        </message>
        <message>
            <source>Forget {action}: {control}</source>
            <translation>Olvidar {action}: {control}</translation>
        </message>
        <message>
            <source>Learn a pedal or pad for: {action}</source>
            <translation>Aprender un pedal o pad para: {action}</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>{value} dB</source>
            <translation>{value} dB</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Output level</source>
            <translation>Nivel de salida</translation>
        </message>
        <message>
            <source>{level} decibels</source>
            <translation>{level} decibelios</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>en silencio</translation>
        </message>
        <message>
            <source>{level}, limited</source>
            <translation>{level}, limitado</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Locked. Hold for 2 seconds to unlock</source>
            <translation>Bloqueado. Mantén 2 segundos para desbloquear</translation>
        </message>
        <message>
            <source>Hold it by mouse, finger or key, or hold Ctrl+Shift+L</source>
            <translation>Mantenlo con el ratón, el dedo o una tecla, o mantén Ctrl+Mayús+L</translation>
        </message>
        <message>
            <source>Locked: only the pads and Stop work</source>
            <translation>Bloqueado: solo funcionan los pads y Parar</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Desbloqueado</translation>
        </message>
    </context>
    <context>
        <name>LookEditor</name>
        <message>
            <source>Colours of the window</source>
            <translation>Colores de la ventana</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>como el sistema</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>oscuros</translation>
        </message>
        <message>
            <source>light</source>
            <translation>claros</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>alto contraste</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>tranquilos</translation>
        </message>
        <message>
            <source>{size} %</source>
            <translation>{size} %</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>Sin movimiento</translation>
        </message>
        <message>
            <source>Say aloud what happens</source>
            <translation>Decir en voz alta qué pasa</translation>
        </message>
        <message>
            <source>Colours and labels of the pads…</source>
            <translation>Colores y rótulos de los pads…</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Say what happens</source>
            <translation>Decir qué pasa</translation>
        </message>
        <message>
            <source>Recording, stops, marks, and who comes and goes; what has the focus is not said.</source>
            <translation>Grabación, paradas, marcas y quién llega o se va; no se dice qué tiene el foco.</translation>
        </message>
        <message>
            <source>This computer has no voice installed: everything is shown, nothing is spoken.</source>
            <translation>Este equipo no tiene ninguna voz instalada: todo se muestra, nada se dice.</translation>
        </message>
    </context>
    <context>
        <name>Macro</name>
        <message>
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Attack</source>
            <translation>Ataque</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
    </context>
    <context>
        <name>MacroKnob</name>
        <message>
            <source>Drag up and down; a double click brings it back</source>
            <translation>Arrastra arriba y abajo; un doble clic lo devuelve a su sitio</translation>
        </message>
        <message>
            <source>Move a
knob…</source>
            <translation>Mueve un
control…</translation>
        </message>
        <message>
            <source>{macro}: move a knob; press to leave it</source>
            <translation>{macro}: mueve un control; pulsa para dejarlo</translation>
        </message>
        <message>
            <source>CC {number}</source>
            <translation>CC {number}</translation>
        </message>
        <message>
            <source>{macro}: forget controller {number}</source>
            <translation>{macro}: olvidar el controlador {number}</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>{macro}: learn the knob that is moved next</source>
            <translation>{macro}: aprender el próximo control que se mueva</translation>
        </message>
    </context>
    <context>
        <name>Mix</name>
        <message>
            <source>muted</source>
            <translation>silencio</translation>
        </message>
        <message>
            <source>others solo</source>
            <translation>otros en solo</translation>
        </message>
    </context>
    <context>
        <name>MixerPage</name>
        <message>
            <source>small</source>
            <translation>pequeña</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>media</translation>
        </message>
        <message>
            <source>large</source>
            <translation>grande</translation>
        </message>
        <message>
            <source>very large</source>
            <translation>muy grande</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Echo: time between repeats</source>
            <translation>Eco: tiempo entre repeticiones</translation>
        </message>
        <message>
            <source>after</source>
            <translation>tras</translation>
        </message>
        <message>
            <source>half a beat</source>
            <translation>medio tiempo</translation>
        </message>
        <message>
            <source>¾ of a beat</source>
            <translation>¾ de tiempo</translation>
        </message>
        <message>
            <source>a beat</source>
            <translation>un tiempo</translation>
        </message>
        <message>
            <source>1½ beats</source>
            <translation>1½ tiempos</translation>
        </message>
        <message>
            <source>two beats</source>
            <translation>dos tiempos</translation>
        </message>
        <message>
            <source>Echo: how many repeats</source>
            <translation>Eco: cuántas repeticiones</translation>
        </message>
        <message>
            <source>repeats:</source>
            <translation>repetir:</translation>
        </message>
        <message>
            <source>few</source>
            <translation>poco</translation>
        </message>
        <message>
            <source>some</source>
            <translation>algo</translation>
        </message>
        <message>
            <source>many</source>
            <translation>mucho</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Mudo</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Eco</translation>
        </message>
    </context>
    <context>
        <name>MixerRow</name>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Level of {name}</source>
            <translation>Nivel de {name}</translation>
        </message>
        <message>
            <source>Place of {name}</source>
            <translation>Posición de {name}</translation>
        </message>
        <message>
            <source>Echo of {name}</source>
            <translation>Eco de {name}</translation>
        </message>
        <message>
            <source>Mute {name}</source>
            <translation>Silenciar a {name}</translation>
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation>Solo {name}: únicamente se oye a quien lo tiene</translation>
        </message>
        <message>
            <source>own</source>
            <translation>propia</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>centro</translation>
        </message>
        <message>
            <source>left</source>
            <translation>izquierda</translation>
        </message>
        <message>
            <source>right</source>
            <translation>derecha</translation>
        </message>
    </context>
    <context>
        <name>MixingShown</name>
        <message>
            <source>Saved: {name}, among the scenes</source>
            <translation>Guardada: {name}, entre las escenas</translation>
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation>Escena: {name}</translation>
        </message>
        <message>
            <source>{name} is muted</source>
            <translation>{name}: en silencio</translation>
        </message>
        <message>
            <source>{name} is heard again</source>
            <translation>{name}: se oye otra vez</translation>
        </message>
        <message>
            <source>{name} plays solo</source>
            <translation>{name}: en solo</translation>
        </message>
        <message>
            <source>{name} plays with all</source>
            <translation>{name}: con todo el grupo</translation>
        </message>
        <message>
            <source>No knob was learned</source>
            <translation>No se aprendió ningún control</translation>
        </message>
        <message>
            <source>Controller {number} turns {macro} of {name}</source>
            <translation>El controlador {number} mueve {macro} de {name}</translation>
        </message>
        <message>
            <source>Controller {number} is free again</source>
            <translation>El controlador {number} vuelve a estar libre</translation>
        </message>
        <message>
            <source>Calm mode is on</source>
            <translation>Modo tranquilo: sí</translation>
        </message>
        <message>
            <source>Calm mode is off</source>
            <translation>Modo tranquilo: no</translation>
        </message>
        <message>
            <source>Loudest allowed: {ceiling}</source>
            <translation>Tope de volumen: {ceiling}</translation>
        </message>
        <message>
            <source>Bed</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulso</translation>
        </message>
        <message>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Canción</translation>
        </message>
        <message>
            <source>The bed</source>
            <translation>El fondo</translation>
        </message>
        <message>
            <source>The pulse</source>
            <translation>El pulso</translation>
        </message>
        <message>
            <source>The song</source>
            <translation>La canción</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Five notes that go together</source>
            <translation>Cinco notas que van bien juntas</translation>
        </message>
        <message>
            <source>One note</source>
            <translation>Una nota</translation>
        </message>
        <message>
            <source>Chords</source>
            <translation>Acordes</translation>
        </message>
        <message>
            <source>Light only, no sound</source>
            <translation>Solo luz, sin sonido</translation>
        </message>
        <message>
            <source>The whole scale</source>
            <translation>Toda la escala</translation>
        </message>
        <message>
            <source>White keys are the scale</source>
            <translation>Las teclas blancas son la escala</translation>
        </message>
        <message>
            <source>Keys snap to the scale</source>
            <translation>Las teclas se ajustan a la escala</translation>
        </message>
        <message>
            <source>Free: every key as it is</source>
            <translation>Libre: cada tecla como es</translation>
        </message>
    </context>
    <context>
        <name>Mood</name>
        <message>
            <source>Bright and happy</source>
            <translation>Luminosas y alegres</translation>
        </message>
        <message>
            <source>Calm and open</source>
            <translation>Tranquilas y abiertas</translation>
        </message>
        <message>
            <source>Warm and gentle</source>
            <translation>Cálidas y delicadas</translation>
        </message>
        <message>
            <source>Dreaming and floating</source>
            <translation>Soñadoras y flotantes</translation>
        </message>
        <message>
            <source>Tender and sad</source>
            <translation>Tiernas y tristes</translation>
        </message>
        <message>
            <source>Deep and solemn</source>
            <translation>Profundas y solemnes</translation>
        </message>
        <message>
            <source>Dark and tense</source>
            <translation>Oscuras y tensas</translation>
        </message>
        <message>
            <source>Fiery and dramatic</source>
            <translation>Ardientes y dramáticas</translation>
        </message>
        <message>
            <source>Glowing and strange</source>
            <translation>Radiantes y extrañas</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libres</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Mías</translation>
        </message>
    </context>
    <context>
        <name>MotorEditor</name>
        <message>
            <source>Same loudness</source>
            <translation>Mismo volumen</translation>
        </message>
        <message>
            <source>as pressed</source>
            <translation>según se pulsa</translation>
        </message>
        <message>
            <source>always the same</source>
            <translation>siempre el mismo</translation>
        </message>
        <message>
            <source>How loud</source>
            <translation>Qué volumen</translation>
        </message>
        <message>
            <source>level {value}</source>
            <translation>nivel {value}</translation>
        </message>
        <message>
            <source>Ignore repeats</source>
            <translation>Ignorar repeticiones</translation>
        </message>
        <message>
            <source>{value} ms</source>
            <translation>{value} ms</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Repeats of</source>
            <translation>Repeticiones de</translation>
        </message>
        <message>
            <source>the same pad</source>
            <translation>el mismo pad</translation>
        </message>
        <message>
            <source>any pad</source>
            <translation>cualquier pad</translation>
        </message>
        <message>
            <source>Hold before sound</source>
            <translation>Mantener hasta que suene</translation>
        </message>
        <message>
            <source>Minimum length</source>
            <translation>Duración mínima</translation>
        </message>
        <message>
            <source>Which spot counts</source>
            <translation>Qué toque cuenta</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>el primero</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>el último</translation>
        </message>
        <message>
            <source>Slide over pads</source>
            <translation>Deslizar por los pads</translation>
        </message>
        <message>
            <source>plays them</source>
            <translation>los toca</translation>
        </message>
        <message>
            <source>Most fingers</source>
            <translation>Máximo de dedos</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Mantener</translation>
        </message>
        <message>
            <source>press</source>
            <translation>pulsar</translation>
        </message>
        <message>
            <source>press again to end</source>
            <translation>otra vez para terminar</translation>
        </message>
        <message>
            <source>until the next note</source>
            <translation>hasta la nota siguiente</translation>
        </message>
        <message>
            <source>Brushes count as well. Nothing is later than it is played.</source>
            <translation>Los roces también cuentan. Nada suena más tarde de lo que se toca.</translation>
        </message>
        <message>
            <source>What is let go sooner stays silent; all that sounds comes {value} ms later.</source>
            <translation>Lo que se suelta antes no suena; todo lo que suena llega {value} ms después.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <translation>1 de {count}</translation>
        </message>
        <message>
            <source>Notice: {text}</source>
            <translation>Aviso: {text}</translation>
        </message>
    </context>
    <context>
        <name>OwnColours</name>
        <message>
            <source>Colour of {note}: {colour}</source>
            <translation>Color de {note}: {colour}</translation>
        </message>
        <message>
            <source>Colour of {note} as six digits</source>
            <translation>Color de {note} en seis cifras</translation>
        </message>
        <message>
            <source>Choose a note, then its colour:</source>
            <translation>Elige una nota y después su color:</translation>
        </message>
    </context>
    <context>
        <name>OwnScalePage</name>
        <message>
            <source>Name of the scale</source>
            <translation>Nombre de la escala</translation>
        </message>
        <message>
            <source>A name for this scale</source>
            <translation>Un nombre para esta escala</translation>
        </message>
        <message>
            <source>Start from present scale</source>
            <translation>Partir de la escala actual</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>De un archivo…</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>How consonant three players are in it, from 1 to 4</source>
            <translation>Qué consonancia dan en ella tres participantes, de 1 a 4</translation>
        </message>
        <message>
            <source>My scale</source>
            <translation>Mi escala</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on {tonic}: {notes}</source>
            <translation>
                <numerusform>%n nota en {tonic}: {notes}</numerusform>
                <numerusform>%n notas en {tonic}: {notes}</numerusform>
            </translation>
        </message>
        <message>
            <source>; again after {cents} cents</source>
            <translation>; se repite cada {cents} cents</translation>
        </message>
        <message>
            <source>Switch degrees on and off. The ring marks the tonic, which is always in.</source>
            <translation>Pon y quita grados. El anillo marca la tónica, que siempre está.</translation>
        </message>
        <message>
            <source>{name}, as its file has it: twelve switches cannot show it.</source>
            <translation>{name}, tal como está en su archivo: doce botones no pueden mostrarla.</translation>
        </message>
    </context>
    <context>
        <name>PadCanvas</name>
        <message>
            <source>Pads, {count}, {key}</source>
            <translation>Pads, {count}, {key}</translation>
        </message>
        <message>
            <source>{person}: {pads}</source>
            <translation>{person}: {pads}</translation>
        </message>
    </context>
    <context>
        <name>PadChoices</name>
        <message>
            <source>Ladder</source>
            <translation>Escalera</translation>
        </message>
        <message>
            <source>Few and huge</source>
            <translation>Pocos y enormes</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Arpa</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Rejilla</translation>
        </message>
        <message>
            <source>Do Re Mi, from the tonic</source>
            <translation>Do Re Mi, desde la tónica</translation>
        </message>
        <message>
            <source>Do Re Mi, Do is C</source>
            <translation>Do Re Mi, Do fijo</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Shapes: one for each octave</source>
            <translation>Formas: una por octava</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Clear: for every eye</source>
            <translation>Claros: para todos los ojos</translation>
        </message>
        <message>
            <source>Rainbow tubes: by note</source>
            <translation>Tubos arcoíris: por nota</translation>
        </message>
        <message>
            <source>Shapes and colours: by note</source>
            <translation>Formas y colores: por nota</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>Un color</translation>
        </message>
        <message>
            <source>My own colours</source>
            <translation>Mis colores</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>till pressed again</source>
            <translation>hasta pulsar otra vez</translation>
        </message>
        <message>
            <source>till the next note</source>
            <translation>hasta la nota siguiente</translation>
        </message>
        <message>
            <source>1: a phrase, note by note</source>
            <translation>1: una frase, nota a nota</translation>
        </message>
        <message>
            <source>as many as fit well</source>
            <translation>los que quepan bien</translation>
        </message>
        <message>
            <source>as many as the scale has</source>
            <translation>los que tenga la escala</translation>
        </message>
        <message>
            <source>2 notes: thirds</source>
            <translation>2 notas: terceras</translation>
        </message>
        <message>
            <source>3 notes: fourths</source>
            <translation>3 notas: cuartas</translation>
        </message>
        <message>
            <source>4 notes: fifths</source>
            <translation>4 notas: quintas</translation>
        </message>
        <message>
            <source>5 notes</source>
            <translation>5 notas</translation>
        </message>
        <message>
            <source>7 notes</source>
            <translation>7 notas</translation>
        </message>
        <message>
            <source>8 notes: each row goes on</source>
            <translation>8 notas: cada fila continúa</translation>
        </message>
    </context>
    <context>
        <name>Pads</name>
        <message>
            <source>{person}: {pads}</source>
            <translation>{person}: {pads}</translation>
        </message>
        <message>
            <source>low</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>high</source>
            <translation>agudo</translation>
        </message>
        <message>
            <source>mid</source>
            <translation>medio</translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) down</source>
            <translation>
                <numerusform>{label}, %n octava abajo</numerusform>
                <numerusform>{label}, %n octavas abajo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) up</source>
            <translation>
                <numerusform>{label}, %n octava arriba</numerusform>
                <numerusform>{label}, %n octavas arriba</numerusform>
            </translation>
        </message>
        <message>
            <source>{label}, low octave</source>
            <translation>{label}, octava grave</translation>
        </message>
        <message>
            <source>{label}, high octave</source>
            <translation>{label}, octava aguda</translation>
        </message>
        <message>
            <source>{label}, middle octave</source>
            <translation>{label}, octava media</translation>
        </message>
        <message>
            <source>{pad}, sounding</source>
            <translation>{pad}, sonando</translation>
        </message>
        <message>
            <source>The next note</source>
            <translation>La nota siguiente</translation>
        </message>
    </context>
    <context>
        <name>PadsButton</name>
        <message>
            <source>How pads lie, their labels and colours (Ctrl+D)</source>
            <translation>Orden de los pads, sus rótulos y colores (Ctrl+D)</translation>
        </message>
        <message>
            <source>Pads: {count}</source>
            <translation>Pads: {count}</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Pads, {count}: layout, labels and colours</source>
            <translation>Pads, {count}: orden, rótulos y colores</translation>
        </message>
    </context>
    <context>
        <name>PadsPage</name>
        <message>
            <source>How pads lie</source>
            <translation>Orden de los pads</translation>
        </message>
        <message>
            <source>How many pads</source>
            <translation>Cuántos pads</translation>
        </message>
        <message>
            <source>Octaves</source>
            <translation>Octavas</translation>
        </message>
        <message>
            <source>From row to row</source>
            <translation>De fila a fila</translation>
        </message>
        <message>
            <source>What is written on pads</source>
            <translation>Qué está escrito en los pads</translation>
        </message>
        <message>
            <source>Colours of pads</source>
            <translation>Colores de los pads</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Slide from pad to pad</source>
            <translation>Deslizar de pad en pad</translation>
        </message>
        <message>
            <source>Hold notes</source>
            <translation>Mantener notas</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Row to row</source>
            <translation>De fila a fila</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Rótulos</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Deslizar</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Mantener</translation>
        </message>
    </context>
    <context>
        <name>Paint</name>
        <message>
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <source>dark red</source>
            <translation>rojo oscuro</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rosa</translation>
        </message>
        <message>
            <source>light pink</source>
            <translation>rosa claro</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <source>light orange</source>
            <translation>naranja claro</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>marrón</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
        <message>
            <source>light yellow</source>
            <translation>amarillo claro</translation>
        </message>
        <message>
            <source>light green</source>
            <translation>verde claro</translation>
        </message>
        <message>
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <source>dark green</source>
            <translation>verde oscuro</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>turquesa</translation>
        </message>
        <message>
            <source>light blue</source>
            <translation>azul claro</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <source>dark blue</source>
            <translation>azul oscuro</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>violeta</translation>
        </message>
        <message>
            <source>light violet</source>
            <translation>violeta claro</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanco</translation>
        </message>
        <message>
            <source>light grey</source>
            <translation>gris claro</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>dark grey</source>
            <translation>gris oscuro</translation>
        </message>
        <message>
            <source>black</source>
            <translation>negro</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Close the panel</source>
            <translation>Cerrar el panel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Scenes</source>
            <translation>Escenas</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>Escalas</translation>
        </message>
        <message>
            <source>My scale</source>
            <translation>Mi escala</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En grupo</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Canción</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Oído</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Dirigir</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Harmony</source>
            <translation>Armonía</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Participantes</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Person:</source>
            <translation>Persona:</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>Person who plays on the pads: {person}</source>
            <translation>Persona que toca en los pads: {person}</translation>
        </message>
        <message>
            <source>Who plays on the pads; a profile is made in the settings, page Access</source>
            <translation>Quién toca en los pads; los perfiles se crean en los ajustes, página Acceso</translation>
        </message>
    </context>
    <context>
        <name>PlayScreen</name>
        <message>
            <source>Sound of the pads</source>
            <translation>Sonido de los pads</translation>
        </message>
        <message>
            <source>Sound:</source>
            <translation>Sonido:</translation>
        </message>
        <message>
            <source>Keys (F1)</source>
            <translation>Teclas (F1)</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Dirigir</translation>
        </message>
        <message>
            <source>Lead the group</source>
            <translation>Dirigir el grupo</translation>
        </message>
        <message>
            <source>All that is for everybody, marks, invitations (Ctrl+G)</source>
            <translation>Todo lo que es para el grupo, marcas, invitaciones (Ctrl+G)</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Lock the screen: only the pads and Stop work</source>
            <translation>Bloquear la pantalla: solo funcionan los pads y Parar</translation>
        </message>
        <message>
            <source>Only the pads and Stop work, until it is unlocked (Ctrl+Shift+L)</source>
            <translation>Solo funcionan los pads y Parar, hasta desbloquear (Ctrl+Mayús+L)</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Screen 2</source>
            <translation>Pantalla 2</translation>
        </message>
        <message>
            <source>Screen 3</source>
            <translation>Pantalla 3</translation>
        </message>
        <message>
            <source>Screen 4</source>
            <translation>Pantalla 4</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Keys, right half</source>
            <translation>Teclas, mitad derecha</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Ratón</translation>
        </message>
    </context>
    <context>
        <name>PlayerChip</name>
        <message>
            <source>Player {seat}, {words}</source>
            <translation>Participante {seat}, {words}</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>nivel {level}</translation>
        </message>
        <message>
            <source>octave {octave}</source>
            <translation>octava {octave}</translation>
        </message>
        <message>
            <source>sensitivity {step}</source>
            <translation>sensibilidad {step}</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>se graba</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>no se graba</translation>
        </message>
        <message>
            <source>unplugged</source>
            <translation>sin conexión</translation>
        </message>
        <message numerus="yes">
            <source>silent for %n minute(s)</source>
            <translation>
                <numerusform>en silencio desde hace %n minuto</numerusform>
                <numerusform>en silencio desde hace %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>connected</source>
            <translation>con conexión</translation>
        </message>
        <message>
            <source>unplugged: plug it back in, the same seat waits</source>
            <translation>sin conexión: conéctalo otra vez, su lugar espera</translation>
        </message>
        <message>
            <source>press a key</source>
            <translation>pulsa una tecla</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>invitación</translation>
        </message>
        <message>
            <source>in front, others softer</source>
            <translation>delante; lo demás, más suave</translation>
        </message>
        <message>
            <source>pads: {mode}</source>
            <translation>pads: {mode}</translation>
        </message>
        <message>
            <source>keys: {mode}</source>
            <translation>teclas: {mode}</translation>
        </message>
    </context>
    <context>
        <name>PlayerPage</name>
        <message>
            <source>Player {seat}, {name}</source>
            <translation>Participante {seat}, {name}</translation>
        </message>
        <message>
            <source>{name} is unplugged: plug it back in, the same seat waits.</source>
            <translation>{name} está sin conexión: conéctalo otra vez, su lugar espera.</translation>
        </message>
        <message>
            <source>This seat is free now. Choose another player.</source>
            <translation>Este lugar está libre ahora. Elige otro participante.</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>One more player at this screen</source>
            <translation>Un participante más en esta pantalla</translation>
        </message>
        <message>
            <source>One more player at this screen: the pads are shared out</source>
            <translation>Un participante más en esta pantalla: los pads se reparten</translation>
        </message>
    </context>
    <context>
        <name>PlayersShown</name>
        <message>
            <source>{name} plays on seat {seat} from now on</source>
            <translation>{name} toca desde ahora en el lugar {seat}</translation>
        </message>
        <message>
            <source>Nobody plays on seat {seat} by name from now on</source>
            <translation>En el lugar {seat} ya no toca nadie con nombre</translation>
        </message>
        <message>
            <source>{name} and {other} have changed instruments</source>
            <translation>{name} y {other} han cambiado de instrumento</translation>
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s</source>
            <translation>Pulsa una tecla del instrumento de {name}</translation>
        </message>
        <message>
            <source>{name} plays {device} from now on</source>
            <translation>{name} toca desde ahora con {device}</translation>
        </message>
        <message>
            <source>No key was pressed: {name} keeps {device}</source>
            <translation>No se pulsó ninguna tecla: {name} sigue con {device}</translation>
        </message>
        <message>
            <source>{name} keeps {device}</source>
            <translation>{name} sigue con {device}</translation>
        </message>
        <message>
            <source>{name} is invited to play</source>
            <translation>Invitación a tocar para {name}</translation>
        </message>
        <message>
            <source>{name} is in front, all others are softer</source>
            <translation>{name} está delante; lo demás, más suave</translation>
        </message>
        <message>
            <source>All are as loud as before</source>
            <translation>Todo está tan fuerte como antes</translation>
        </message>
    </context>
    <context>
        <name>ProfileChooser</name>
        <message>
            <source>Person whose profile is shown</source>
            <translation>Persona cuyo perfil se muestra</translation>
        </message>
        <message>
            <source>Person:</source>
            <translation>Persona:</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie aún</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>A name that only you know</source>
            <translation>Un nombre que solo tú conoces</translation>
        </message>
        <message>
            <source>Pseudonym of the person</source>
            <translation>Seudónimo de la persona</translation>
        </message>
        <message>
            <source>Copy the profile of {person}</source>
            <translation>Copiar el perfil de {person}</translation>
        </message>
        <message>
            <source>Rename {person}</source>
            <translation>Renombrar a {person}</translation>
        </message>
        <message>
            <source>Reset the profile of {person}</source>
            <translation>Reiniciar el perfil de {person}</translation>
        </message>
        <message>
            <source>Delete the profile of {person}</source>
            <translation>Borrar el perfil de {person}</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nuevo perfil</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Delete the profile of {person}? It cannot be brought back.</source>
            <translation>¿Borrar el perfil de {person}? No se puede recuperar.</translation>
        </message>
        <message>
            <source>There is a profile of this name already.</source>
            <translation>Ya hay un perfil con este nombre.</translation>
        </message>
        <message>
            <source>A profile says how somebody plays best. It is kept under a name of your choice.</source>
            <translation>Un perfil dice cómo toca mejor alguien. Se guarda con el nombre que elijas.</translation>
        </message>
    </context>
    <context>
        <name>RecordIndicator</name>
        <message>
            <source>Not recording yet</source>
            <translation>Aún no se graba</translation>
        </message>
        <message>
            <source>from the first note</source>
            <translation>desde la primera nota</translation>
        </message>
        <message>
            <source>Recording {time}</source>
            <translation>Grabando {time}</translation>
        </message>
        <message>
            <source>not kept yet</source>
            <translation>aún sin guardar</translation>
        </message>
        <message numerus="yes">
            <source>Recording, %n minute(s)</source>
            <translation>
                <numerusform>Grabando, %n minuto</numerusform>
                <numerusform>Grabando, %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>No se graba</translation>
        </message>
        <message>
            <source>no consent entered</source>
            <translation>falta el consentimiento</translation>
        </message>
        <message>
            <source>Not recorded: {why}</source>
            <translation>No se graba: {why}</translation>
        </message>
    </context>
    <context>
        <name>RoomMeasuring</name>
        <message>
            <source>What the meter shows</source>
            <translation>Qué marca el medidor</translation>
        </message>
        <message>
            <source>It shows this</source>
            <translation>Marca esto</translation>
        </message>
        <message>
            <source>Put a phone with a sound-level meter (dB A) where people sit.</source>
            <translation>Pon un teléfono con un medidor de sonido (dB A) donde se sienta la gente.</translation>
        </message>
        <message>
            <source>Stop the noise</source>
            <translation>Parar el ruido</translation>
        </message>
        <message>
            <source>Let soft noise sound</source>
            <translation>Hacer sonar un ruido suave</translation>
        </message>
        <message>
            <source>Not measured yet: how loud it is in the room is not known.</source>
            <translation>Aún sin medir: no se sabe qué volumen hay en la sala.</translation>
        </message>
        <message>
            <source>Measured. How loud it is shows as soon as something sounds.</source>
            <translation>Medido. El volumen se muestra en cuanto suene algo.</translation>
        </message>
        <message>
            <source>Now less than {level} dB(A)</source>
            <translation>Ahora menos de {level} dB(A)</translation>
        </message>
        <message>
            <source>Now about {level} dB(A)</source>
            <translation>Ahora unos {level} dB(A)</translation>
        </message>
        <message>
            <source>So far about {adult} of a week's listening for adults, {child} for children: an estimate.</source>
            <translation>Hasta ahora, más o menos {adult} de la escucha de una semana para adultos, {child} para niños: una estimación.</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>chosen now</source>
            <translation>elegido ahora</translation>
        </message>
    </context>
    <context>
        <name>ScaleList</name>
        <message>
            <source>Scales</source>
            <translation>Escalas</translation>
        </message>
    </context>
    <context>
        <name>ScalePicture</name>
        <message>
            <source>The scale {name}</source>
            <translation>La escala {name}</translation>
        </message>
    </context>
    <context>
        <name>ScalesPage</name>
        <message>
            <source>Key: tonic</source>
            <translation>Tonalidad: tónica</translation>
        </message>
        <message>
            <source>Tonic:</source>
            <translation>Tónica:</translation>
        </message>
        <message>
            <source>When a new key begins</source>
            <translation>Cuándo empieza una nueva tonalidad</translation>
        </message>
        <message>
            <source>Begins:</source>
            <translation>Empieza:</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>next beat</source>
            <translation>próximo tiempo</translation>
        </message>
        <message>
            <source>next bar</source>
            <translation>próximo compás</translation>
        </message>
        <message>
            <source>Held notes, when the key changes</source>
            <translation>Notas mantenidas, al cambiar la tonalidad</translation>
        </message>
        <message>
            <source>Held:</source>
            <translation>Notas:</translation>
        </message>
        <message>
            <source>ring on</source>
            <translation>siguen</translation>
        </message>
        <message>
            <source>glide</source>
            <translation>deslizan</translation>
        </message>
        <message>
            <source>Search scales</source>
            <translation>Buscar escalas</translation>
        </message>
        <message>
            <source>Search by name or mood</source>
            <translation>Buscar por nombre o ánimo</translation>
        </message>
        <message>
            <source>Play on focus</source>
            <translation>Oír al pasar</translation>
        </message>
        <message>
            <source>Hear the scale that the mouse or the focus rests on</source>
            <translation>Oír la escala sobre la que está el ratón o el foco</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Oír</translation>
        </message>
        <message>
            <source>Hear the scale that is marked in the list (Space)</source>
            <translation>Oír la escala marcada en la lista (Espacio)</translation>
        </message>
    </context>
    <context>
        <name>Scanner</name>
        <message>
            <source>Row {number}, from {pad}</source>
            <translation>Fila {number}, desde {pad}</translation>
        </message>
    </context>
    <context>
        <name>SceneButton</name>
        <message>
            <source>Scene</source>
            <translation>Escena</translation>
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation>Escena: {name}</translation>
        </message>
        <message>
            <source>Scene: none chosen</source>
            <translation>Escena: ninguna</translation>
        </message>
        <message>
            <source>{scene}. Choose a whole setting at once (Ctrl+J)</source>
            <translation>{scene}. Elegir todo el conjunto de una vez (Ctrl+J)</translation>
        </message>
    </context>
    <context>
        <name>ScenesPage</name>
        <message>
            <source>Scenes</source>
            <translation>Escenas</translation>
        </message>
        <message>
            <source>Name of a scene of your own</source>
            <translation>Nombre de una escena tuya</translation>
        </message>
        <message>
            <source>Name of your own</source>
            <translation>Nombre propio</translation>
        </message>
        <message>
            <source>Keep what is on</source>
            <translation>Guardar lo actual</translation>
        </message>
        <message>
            <source>Keep key, sounds, bed, beat, room and levels as a scene</source>
            <translation>Guardar tonalidad, sonidos, fondo, tiempos, sala y niveles como escena</translation>
        </message>
    </context>
    <context>
        <name>ScreenChoice</name>
        <message>
            <source>People at this screen</source>
            <translation>Personas en esta pantalla</translation>
        </message>
        <message>
            <source>What the computer keyboard plays</source>
            <translation>Qué toca el teclado del equipo</translation>
        </message>
        <message>
            <source>the pads it is on</source>
            <translation>los pads donde está</translation>
        </message>
        <message>
            <source>a player of its own</source>
            <translation>otro participante</translation>
        </message>
        <message>
            <source>Who plays with the mouse</source>
            <translation>Quién toca con el ratón</translation>
        </message>
        <message>
            <source>Whose pads are chosen for below</source>
            <translation>Para qué pads se elige abajo</translation>
        </message>
        <message>
            <source>Many keyboards cannot tell three and more keys apart that are held at once: some notes may then stay silent. Touch, MIDI and a second keyboard have no such limit.</source>
            <translation>Muchos teclados no distinguen tres o más teclas mantenidas a la vez: entonces algunas notas quizá no suenen. La pantalla táctil, MIDI y un segundo teclado no tienen ese límite.</translation>
        </message>
        <message>
            <source>Pads of</source>
            <translation>Pads de</translation>
        </message>
        <message>
            <source>the first pads</source>
            <translation>los primeros pads</translation>
        </message>
        <message>
            <source>left: first, right: second pads</source>
            <translation>izq.: primeros; der.: segundos</translation>
        </message>
        <message>
            <source>two players of its own</source>
            <translation>otros dos participantes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Ratón</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings – Improv</source>
            <translation>Ajustes – Improv</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Close (Ctrl+,)</source>
            <translation>Cerrar (Ctrl+,)</translation>
        </message>
        <message>
            <source>Sound and hearing</source>
            <translation>Sonido y oído</translation>
        </message>
        <message>
            <source>Instruments and players</source>
            <translation>Instrumentos y participantes</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Privacy and language</source>
            <translation>Privacidad e idioma</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>All sound stopped</source>
            <translation>Todo parado</translation>
        </message>
        <message>
            <source>All sound fades out</source>
            <translation>Todo se apaga poco a poco</translation>
        </message>
        <message>
            <source>Starting sound… one moment</source>
            <translation>Iniciando el sonido… un momento</translation>
        </message>
        <message>
            <source>All seats are taken</source>
            <translation>No hay lugares libres</translation>
        </message>
        <message>
            <source>{name} connected: player {seat}</source>
            <translation>{name} se conecta: participante {seat}</translation>
        </message>
        <message>
            <source>{device} is back</source>
            <translation>{device} ha vuelto</translation>
        </message>
        <message>
            <source>{device} unplugged: plug it back in, the same seat waits</source>
            <translation>{device} sin conexión: conéctalo otra vez, su lugar espera</translation>
        </message>
        <message>
            <source>All twelve seats are taken. {name} gets the first that becomes free.</source>
            <translation>Los doce lugares están ocupados. El primero que quede libre es para {name}.</translation>
        </message>
        <message>
            <source>Guard against harsh notes: {level}</source>
            <translation>Protección contra notas ásperas: {level}</translation>
        </message>
        <message>
            <source>Saved: {name}, among the scales called “{mood}”</source>
            <translation>Guardada: {name}, entre las escalas «{mood}»</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Harmony</source>
            <translation>Armonía</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>Limitador</translation>
        </message>
    </context>
    <context>
        <name>SongPage</name>
        <message>
            <source>Play along with…</source>
            <translation>Tocar con una canción…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Tocar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Place in the song</source>
            <translation>Posición en la canción</translation>
        </message>
        <message>
            <source>Volume of the song</source>
            <translation>Volumen de la canción</translation>
        </message>
        <message>
            <source>Listening to the song… {name}</source>
            <translation>Escuchando la canción… {name}</translation>
        </message>
        <message>
            <source>Take its tempo: {bpm}</source>
            <translation>Usar su tempo: {bpm}</translation>
        </message>
        <message>
            <source>Play in {scale}: with the song, {consonance}</source>
            <translation>Tocar en {scale}: con la canción, {consonance}</translation>
        </message>
        <message>
            <source>major</source>
            <translation>mayor</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>menor</translation>
        </message>
        <message>
            <source>{name}: {tonic} {mode}. These scales go with it:</source>
            <translation>{name}: {tonic} {mode}. Estas escalas van bien con ella:</translation>
        </message>
        <message>
            <source>Choose a sound file: Improv finds its key and its tempo, and plays it under the jam.</source>
            <translation>Elige un archivo de sonido: Improv encuentra su tonalidad y su tempo, y lo toca debajo de la jam.</translation>
        </message>
        <message>
            <source>Volume of the song, {decibels} decibels</source>
            <translation>Volumen de la canción, {decibels} decibelios</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
    </context>
    <context>
        <name>SongSearch</name>
        <message>
            <source>Improv could not listen to this song.</source>
            <translation>Improv no pudo escuchar esta canción.</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Player</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Player:</source>
            <translation>Participante:</translation>
        </message>
        <message>
            <source>Play on focus</source>
            <translation>Oír al pasar</translation>
        </message>
        <message>
            <source>Hear the sound that the mouse or the focus rests on</source>
            <translation>Oír el sonido sobre el que está el ratón o el foco</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Oír</translation>
        </message>
        <message>
            <source>Hear the sound that is marked in the list (Space)</source>
            <translation>Oír el sonido marcado en la lista (Espacio)</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sonidos</translation>
        </message>
    </context>
    <context>
        <name>SoundSettings</name>
        <message>
            <source>Where sound goes</source>
            <translation>Adónde va el sonido</translation>
        </message>
        <message>
            <source>Faster or steadier</source>
            <translation>Más rápido o más estable</translation>
        </message>
        <message>
            <source>Calm mode, loudest allowed, how loud it is…</source>
            <translation>Modo tranquilo, tope de volumen, volumen actual…</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Oído</translation>
        </message>
        <message>
            <source>Play some notes to see how late they are heard.</source>
            <translation>Toca unas notas para ver con qué retraso se oyen.</translation>
        </message>
        <message>
            <source>Measured from press to sound: {ms} ms, in the middle of the last presses.</source>
            <translation>Medido desde la pulsación hasta el sonido: {ms} ms, valor medio de las últimas pulsaciones.</translation>
        </message>
        <message>
            <source>There is no sound at the moment.</source>
            <translation>Ahora mismo no hay sonido.</translation>
        </message>
        <message>
            <source>No loudspeaker: pads light up and jams are recorded, in silence.</source>
            <translation>Sin altavoz: los pads se iluminan y las jams se graban, en silencio.</translation>
        </message>
        <message>
            <source>JACK gives {frames} frames, {ms} ms; that is set where JACK is started.</source>
            <translation>JACK da {frames} muestras, {ms} ms; eso se ajusta donde se inicia JACK.</translation>
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms, and no other.</source>
            <translation>El controlador da {frames} muestras, {ms} ms, y nada más.</translation>
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms.</source>
            <translation>El controlador da {frames} muestras, {ms} ms.</translation>
        </message>
        <message>
            <source>fastest, {ms} ms</source>
            <translation>lo más rápido, {ms} ms</translation>
        </message>
        <message>
            <source>fast, {ms} ms</source>
            <translation>rápido, {ms} ms</translation>
        </message>
        <message>
            <source>steady, {ms} ms</source>
            <translation>estable, {ms} ms</translation>
        </message>
        <message>
            <source>steadier, {ms} ms</source>
            <translation>más estable, {ms} ms</translation>
        </message>
        <message>
            <source>steadiest, {ms} ms</source>
            <translation>lo más estable, {ms} ms</translation>
        </message>
        <message>
            <source>the best there is</source>
            <translation>lo mejor que haya</translation>
        </message>
        <message>
            <source>JACK</source>
            <translation>JACK</translation>
        </message>
        <message>
            <source>the loudspeakers of the system</source>
            <translation>los altavoces del sistema</translation>
        </message>
        <message>
            <source>nowhere: play in silence</source>
            <translation>a ningún sitio: tocar en silencio</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message>
            <source>All sound stopped</source>
            <translation>Todo parado</translation>
        </message>
        <message>
            <source>All sound fades out</source>
            <translation>Todo se apaga poco a poco</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} ha vuelto</translation>
        </message>
        <message>
            <source>{name} is unplugged</source>
            <translation>{name} está sin conexión</translation>
        </message>
        <message>
            <source>Moment marked</source>
            <translation>Momento marcado</translation>
        </message>
        <message>
            <source>Recording started</source>
            <translation>Empieza la grabación</translation>
        </message>
        <message>
            <source>Recording ended</source>
            <translation>Termina la grabación</translation>
        </message>
        <message>
            <source>{device} joined: {name}</source>
            <translation>{device} está aquí: {name}</translation>
        </message>
        <message>
            <source>{name} plays</source>
            <translation>{name} toca</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status: {text}</source>
            <translation>Estado: {text}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{name}: less</source>
            <translation>{name}: menos</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name}: más</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>a MIDI control</source>
            <translation>un control MIDI</translation>
        </message>
        <message>
            <source>left mouse button</source>
            <translation>botón izquierdo del ratón</translation>
        </message>
        <message>
            <source>right mouse button</source>
            <translation>botón derecho del ratón</translation>
        </message>
        <message>
            <source>middle mouse button</source>
            <translation>botón central del ratón</translation>
        </message>
        <message>
            <source>mouse button {number}</source>
            <translation>botón {number} del ratón</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>key {name}</source>
            <translation>tecla {name}</translation>
        </message>
        <message>
            <source>key number {number}</source>
            <translation>tecla número {number}</translation>
        </message>
        <message>
            <source>a MIDI pedal or pad</source>
            <translation>un pedal o pad MIDI</translation>
        </message>
        <message>
            <source>key number {code}</source>
            <translation>tecla número {code}</translation>
        </message>
        <message>
            <source>mouse button {code}</source>
            <translation>botón {code} del ratón</translation>
        </message>
    </context>
    <context>
        <name>SwitchEditor</name>
        <message>
            <source>Press your switch now…</source>
            <translation>Pulsa ahora tu pulsador…</translation>
        </message>
        <message>
            <source>Hover plays</source>
            <translation>Pasar por encima</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>A pad sounds while the pointer or the gaze is on it.</source>
            <translation>Un pad suena mientras el puntero o la mirada está encima.</translation>
        </message>
        <message>
            <source>Dwell for commands</source>
            <translation>Permanecer para órdenes</translation>
        </message>
        <message>
            <source>How long to rest on a command</source>
            <translation>Cuánto permanecer sobre una orden</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Pulsador</translation>
        </message>
        <message>
            <source>one, direct</source>
            <translation>uno, directo</translation>
        </message>
        <message>
            <source>one, scanning</source>
            <translation>uno, barrido</translation>
        </message>
        <message>
            <source>two, step</source>
            <translation>dos, por pasos</translation>
        </message>
        <message>
            <source>Scan every</source>
            <translation>Barrer cada</translation>
        </message>
        <message>
            <source>Speak what is offered</source>
            <translation>Decir lo que se ofrece</translation>
        </message>
        <message>
            <source>My switch</source>
            <translation>Mi pulsador</translation>
        </message>
        <message>
            <source>My second switch</source>
            <translation>Mi segundo pulsador</translation>
        </message>
        <message>
            <source>Learn my second switch</source>
            <translation>Aprender mi segundo pulsador</translation>
        </message>
        <message>
            <source>Learn my switch</source>
            <translation>Aprender mi pulsador</translation>
        </message>
        <message>
            <source>Learn the second switch…</source>
            <translation>Aprender el segundo pulsador…</translation>
        </message>
        <message>
            <source>Learn the switch…</source>
            <translation>Aprender el pulsador…</translation>
        </message>
        <message>
            <source>any key that plays nothing else</source>
            <translation>cualquier tecla que no toque otra cosa</translation>
        </message>
        <message>
            <source>none learned yet</source>
            <translation>aún no hay ninguno</translation>
        </message>
        <message>
            <source>Pads are pressed.</source>
            <translation>Los pads se pulsan.</translation>
        </message>
        <message>
            <source>Each press plays the next note of a phrase: nothing to wait for.</source>
            <translation>Cada pulsación toca la nota siguiente de una frase: no hay que esperar nada.</translation>
        </message>
        <message>
            <source>Pads are offered in turn; the switch plays the one that is offered.</source>
            <translation>Los pads se ofrecen uno tras otro; el pulsador toca el que se ofrece.</translation>
        </message>
        <message>
            <source>One switch goes on to the next pad, the other plays it.</source>
            <translation>Un pulsador pasa al pad siguiente, el otro lo toca.</translation>
        </message>
        <message>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
    </context>
    <context>
        <name>TogetherButton</name>
        <message>
            <source>Together: bed, beat and song</source>
            <translation>En grupo: fondo, tiempos y canción</translation>
        </message>
        <message>
            <source>Bed, beat, song, guard and tuning for everybody (Ctrl+B)</source>
            <translation>Fondo, tiempos, canción, protección y afinación para todo el grupo (Ctrl+B)</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En grupo</translation>
        </message>
    </context>
    <context>
        <name>TogetherPage</name>
        <message>
            <source>Bed</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulso</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Beats in a bar</source>
            <translation>Tiempos por compás</translation>
        </message>
        <message>
            <source>Beats in a bar:</source>
            <translation>Tiempos por compás:</translation>
        </message>
        <message>
            <source>Beats a minute</source>
            <translation>Tiempos por minuto</translation>
        </message>
        <message>
            <source>Tap (Ctrl+T)</source>
            <translation>Marcar (Ctrl+T)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Marcar el tempo</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>un poco</translation>
        </message>
        <message>
            <source>much</source>
            <translation>mucho</translation>
        </message>
        <message>
            <source>Draw notes to the beat</source>
            <translation>Acercar las notas al tiempo</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Follow the MIDI clock of others</source>
            <translation>Seguir el reloj MIDI de otros</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send MIDI clock</source>
            <translation>Enviar reloj MIDI</translation>
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation>Protección contra notas ásperas</translation>
        </message>
        <message>
            <source>A4 in hertz</source>
            <translation>La4 en hercios</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>Back to 440</source>
            <translation>Volver a 440</translation>
        </message>
        <message>
            <source>Tune to 440 hertz</source>
            <translation>Afinar a 440 hercios</translation>
        </message>
        <message>
            <source>waiting for a clock</source>
            <translation>esperando un reloj</translation>
        </message>
        <message>
            <source>{name}: {bpm}</source>
            <translation>{name}: {bpm}</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Notes to
the beat</source>
            <translation>Notas
al tiempo</translation>
        </message>
        <message>
            <source>MIDI clock</source>
            <translation>Reloj MIDI</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Protección</translation>
        </message>
        <message>
            <source>Tuning A4</source>
            <translation>Afinar La4</translation>
        </message>
    </context>
    <context>
        <name>Tonic</name>
        <message>
            <source>C</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>C♯</source>
            <translation>Do♯</translation>
        </message>
        <message>
            <source>D</source>
            <translation>Re</translation>
        </message>
        <message>
            <source>E♭</source>
            <translation>Mi♭</translation>
        </message>
        <message>
            <source>E</source>
            <translation>Mi</translation>
        </message>
        <message>
            <source>F</source>
            <translation>Fa</translation>
        </message>
        <message>
            <source>F♯</source>
            <translation>Fa♯</translation>
        </message>
        <message>
            <source>G</source>
            <translation>Sol</translation>
        </message>
        <message>
            <source>A♭</source>
            <translation>La♭</translation>
        </message>
        <message>
            <source>A</source>
            <translation>La</translation>
        </message>
        <message>
            <source>B♭</source>
            <translation>Si♭</translation>
        </message>
        <message>
            <source>B</source>
            <translation>Si</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>New jam</source>
            <translation>Nueva jam</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Apagar poco a poco</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Stop all sound (Esc)</source>
            <translation>Parar todo (Esc)</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Parar (Esc)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Tocar</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <source>Play: go to the pads (Ctrl+1)</source>
            <translation>Tocar: ir a los pads (Ctrl+1)</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Ajustes (Ctrl+,)</translation>
        </message>
        <message>
            <source>Mixer, sounds and hearing (Ctrl+L)</source>
            <translation>Mezcla, sonidos y oído (Ctrl+L)</translation>
        </message>
        <message>
            <source>End this jam; the next note begins another (Ctrl+N)</source>
            <translation>Terminar esta jam; la próxima nota empieza otra (Ctrl+N)</translation>
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation>Apagar todo poco a poco (Mayús+Esc)</translation>
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation>Parar todo enseguida (Esc)</translation>
        </message>
        <message>
            <source>Mixer, sounds and hearing</source>
            <translation>Mezcla, sonidos y oído</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Parar todo</translation>
        </message>
    </context>
    <context>
        <name>TryIt</name>
        <message>
            <source>Count anew</source>
            <translation>Contar de nuevo</translation>
        </message>
        <message>
            <source>accepted {accepted} · ignored {ignored}</source>
            <translation>contadas {accepted} · ignoradas {ignored}</translation>
        </message>
    </context>
    <context>
        <name>TryPads</name>
        <message>
            <source>Pads to try it on</source>
            <translation>Pads para probar</translation>
        </message>
        <message>
            <source>Pad {number} to try it on</source>
            <translation>Pad {number} para probar</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Hear and turn…</source>
            <translation>Oír y ajustar…</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silencio</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilidad</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Sound of {name}</source>
            <translation>Sonido de {name}</translation>
        </message>
        <message>
            <source>Hear and turn the sounds of {name}</source>
            <translation>Oír y ajustar los sonidos de {name}</translation>
        </message>
        <message>
            <source>Level of {name}</source>
            <translation>Nivel de {name}</translation>
        </message>
        <message>
            <source>Mute {name}</source>
            <translation>Silenciar a {name}</translation>
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation>Solo {name}: únicamente se oye a quien lo tiene</translation>
        </message>
        <message>
            <source>Sensitivity of {name}</source>
            <translation>Sensibilidad de {name}</translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <source>Volume, {percent} percent, limited</source>
            <translation>Volumen, {percent} por ciento, limitado</translation>
        </message>
    </context>
    <context>
        <name>Who</name>
        <message>
            <source>Name of the person</source>
            <translation>Nombre de la persona</translation>
        </message>
        <message>
            <source>Who plays here?</source>
            <translation>¿Quién toca aquí?</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Takes over in one tap:</source>
            <translation>Sigue con un toque:</translation>
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation>Marcar este momento para {name}</translation>
        </message>
        <message>
            <source>Let this person play on seat {seat}</source>
            <translation>Dejar que esta persona toque en el lugar {seat}</translation>
        </message>
        <message>
            <source>{name} takes over from {before}</source>
            <translation>{name} sigue en lugar de {before}</translation>
        </message>
        <message>
            <source>Nobody plays here instead of {before}</source>
            <translation>Nadie toca aquí en lugar de {before}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
    </context>
</TS>
