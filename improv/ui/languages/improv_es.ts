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
        <name>Acting</name>
        <message>
            <source>Lane of {name}</source>
            <translation>Pista de {name}</translation>
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
        <name>Alike</name>
        <message>
            <source>More than one instrument is called {device}. All of them play, each on its own seat.</source>
            <translation>Hay más de un instrumento llamado {device}. Todos suenan, cada uno en su puesto.</translation>
        </message>
        <message>
            <source>Tell them apart…</source>
            <translation>Distinguirlos…</translation>
        </message>
        <message>
            <source>Leave it so</source>
            <translation>Dejarlo así</translation>
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
        <name>AnnotationRows</name>
        <message>
            <source>A rating is a number from 1 to 5; it is as it was</source>
            <translation>Una valoración es un número del 1 al 5; queda como estaba</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Un tiempo se escribe así: 4:31.5; queda como estaba</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Apunte</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} de 5</translation>
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
        <name>Audit</name>
        <message>
            <source>vault made</source>
            <translation>caja fuerte creada</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>caja fuerte abierta</translation>
        </message>
        <message>
            <source>refused to unlock</source>
            <translation>apertura denegada</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>caja fuerte cerrada</translation>
        </message>
        <message>
            <source>passphrase or recovery key changed</source>
            <translation>frase secreta o clave de recuperación cambiada</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>se grabó</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>se abrió</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>se exportó</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>se borró</translation>
        </message>
        <message>
            <source>consent entered</source>
            <translation>consentimiento anotado</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>consentimiento retirado</translation>
        </message>
        <message>
            <source>passage removed</source>
            <translation>pasaje quitado</translation>
        </message>
        <message>
            <source>sealed what was in clear</source>
            <translation>se selló lo que estaba sin cifrar</translation>
        </message>
        <message>
            <source>backed up</source>
            <translation>copia de seguridad hecha</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>copia de seguridad recuperada</translation>
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
            <source>The window has room for {count} of {wanted} pads. These play; a larger window has all.</source>
            <translation>En la ventana caben {count} de {wanted} pads. Estos suenan; una ventana mayor los tiene todos.</translation>
        </message>
    </context>
    <context>
        <name>ClinicShown</name>
        <message>
            <source>Back up to</source>
            <translation>Hacer copia de seguridad en</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>La copia de seguridad</translation>
        </message>
        <message>
            <source>Take {code} out of every jam for good: notes, marks, all that was written about {code}? It cannot be brought back. A jam that is being recorded ends first.</source>
            <translation>¿Sacar a {code} de todas las jams para siempre: notas, marcas, todo lo que se escribió sobre {code}? No se puede recuperar. Si una jam se está grabando, termina antes.</translation>
        </message>
        <message>
            <source>Take {code} out</source>
            <translation>Sacar a {code}</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Keep what is of {code} until (year-month-day)</source>
            <translation>Conservar lo que es de {code} hasta (año-mes-día)</translation>
        </message>
        <message>
            <source>Keep until then</source>
            <translation>Hasta ese día</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Seal every jam that lies in clear, with its notes? They open with the vault alone from then on.</source>
            <translation>¿Sellar cada jam sin cifrar, con sus notas? Desde entonces solo se abren con la caja fuerte.</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>Sellarlas</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Dejarlas</translation>
        </message>
        <message>
            <source>Make a new recovery key? The paper with the old one opens nothing any more.</source>
            <translation>¿Crear otra clave de recuperación? El papel con la anterior ya no abrirá nada.</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Crear otra</translation>
        </message>
        <message>
            <source>Everything of {code} goes, in clear, to</source>
            <translation>Todo lo de {code} va, sin cifrar, a</translation>
        </message>
        <message>
            <source>What opened the vault on the day of the backup?</source>
            <translation>¿Con qué se abría la caja fuerte el día de la copia de seguridad?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Probar otra vez</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>A change to the jams was interrupted: what was to be removed or sealed may still be there. All jams open; finish it now.</source>
            <translation>Un cambio en las jams se interrumpió: lo que había que quitar o sellar quizá siga ahí. Todas las jams se abren; termínalo ahora.</translation>
        </message>
        <message>
            <source>Finish it</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>The recovery key waits to be printed. Nobody is recorded before it is put away.</source>
            <translation>La clave de recuperación espera a imprimirse. No se graba a nadie hasta que esté guardada.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Nothing is recorded: there is no vault yet for what clients play.</source>
            <translation>No se graba nada: aún no hay caja fuerte para lo que se toque en terapia.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Locked: people can play, nothing is recorded and nothing can be read.</source>
            <translation>Caja fuerte cerrada: se puede tocar, pero no se graba nada ni se puede leer nada.</translation>
        </message>
        <message>
            <source>{recorded} of {players} recorded</source>
            <translation>Se graba a {recorded} de {players}</translation>
        </message>
        <message>
            <source>Make the vault first…</source>
            <translation>Crear antes la caja fuerte…</translation>
        </message>
        <message>
            <source>Unlock the vault first…</source>
            <translation>Abrir antes la caja fuerte…</translation>
        </message>
        <message>
            <source>Put the recovery key away first…</source>
            <translation>Guardar antes la clave de recuperación…</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>everybody</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>{first}, then {second}</source>
            <translation>{first}, después {second}</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>{mean} ± {sd}</source>
            <translation>{mean} ± {sd}</translation>
        </message>
        <message>
            <source>{value}, p {p}</source>
            <translation>{value}, p {p}</translation>
        </message>
        <message>
            <source>{value} *</source>
            <translation>{value} *</translation>
        </message>
        <message>
            <source>{difference} ({spread} sd)</source>
            <translation>{difference} ({spread} DE)</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Two jams, one above the other</source>
            <translation>Dos jams, una encima de otra</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Back to the jam</source>
            <translation>Volver a la jam</translation>
        </message>
        <message>
            <source>The second jam</source>
            <translation>La segunda jam</translation>
        </message>
        <message>
            <source>Compare with:</source>
            <translation>Comparar con:</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Compare with another file</source>
            <translation>Comparar con otro archivo</translation>
        </message>
        <message>
            <source>Aligned</source>
            <translation>Alineadas</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Al inicio</translation>
        </message>
        <message>
            <source>At marks</source>
            <translation>En marcas</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Mark of the first jam</source>
            <translation>Marca de la primera jam</translation>
        </message>
        <message>
            <source>Mark of the second jam</source>
            <translation>Marca de la segunda jam</translation>
        </message>
        <message>
            <source>Seconds by which the second jam begins later</source>
            <translation>Segundos que la segunda jam empieza más tarde</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Play the first</source>
            <translation>Oír la primera</translation>
        </message>
        <message>
            <source>Play the second</source>
            <translation>Oír la segunda</translation>
        </message>
        <message>
            <source>Measure both</source>
            <translation>Medir las dos</translation>
        </message>
        <message>
            <source>Measure both jams</source>
            <translation>Medir las dos jams</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel measuring</source>
            <translation>Cancelar la medición</translation>
        </message>
        <message>
            <source>How much is measured</source>
            <translation>Cuánto está medido</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>{time} {words}</source>
            <translation>{time} {words}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>What was measured of both jams</source>
            <translation>Lo que se midió de las dos jams</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>First jam</source>
            <translation>Primera jam</translation>
        </message>
        <message>
            <source>Second jam</source>
            <translation>Segunda jam</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Of a person: mean ± standard deviation over windows. Of two: the value, and p: how often chance alone gives as much. Of everybody: the value of the jam ± standard deviation over windows. Difference: the second less the first, and in standard deviations within the jams. – : not to be measured. * set by the scale: it describes the scale more than the person. A description, no verdict: two jams differ by chance too.</source>
            <translation>De una persona: media ± desviación estándar en las ventanas. De dos: el valor, y p: con qué frecuencia el azar solo da tanto. De todos: el valor de la jam ± desviación estándar en las ventanas. Diferencia: la segunda menos la primera, también en desviaciones estándar dentro de las jams. – : no se puede medir. * fijado por la escala: describe más la escala que a la persona. Una descripción, no un juicio: dos jams difieren también por azar.</translation>
        </message>
    </context>
    <context>
        <name>CompareWiring</name>
        <message>
            <source>A jam to compare with</source>
            <translation>Una jam con la que comparar</translation>
        </message>
        <message>
            <source>Jams and MIDI files</source>
            <translation>Jams y archivos MIDI</translation>
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
            <source>Open it</source>
            <translation>Abrirla</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
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
        <name>Consent</name>
        <message>
            <source>Their playing is recorded</source>
            <translation>Se graba lo que toca</translation>
        </message>
        <message>
            <source>Notes about it are kept</source>
            <translation>Se guardan apuntes sobre ello</translation>
        </message>
        <message>
            <source>They are given what is theirs</source>
            <translation>Se le entrega lo que es suyo</translation>
        </message>
        <message>
            <source>Teaching and supervision hear it</source>
            <translation>Se oye en docencia y supervisión</translation>
        </message>
        <message>
            <source>Research uses it</source>
            <translation>Se usa en investigación</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>la persona</translation>
        </message>
        <message>
            <source>a parent</source>
            <translation>la madre o el padre</translation>
        </message>
        <message>
            <source>a guardian</source>
            <translation>quien tiene la tutela</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>agreed to nothing</source>
            <translation>no consintió en nada</translation>
        </message>
        <message>
            <source>until it is withdrawn</source>
            <translation>hasta que se retire</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message>
            <source>agreed: {who}</source>
            <translation>consintió: {who}</translation>
        </message>
        <message>
            <source>entered {day}</source>
            <translation>anotado: {day}</translation>
        </message>
        <message>
            <source>kept until {day}</source>
            <translation>se conserva hasta {day}</translation>
        </message>
        <message>
            <source>there is no vault</source>
            <translation>no hay caja fuerte</translation>
        </message>
        <message>
            <source>the vault is locked</source>
            <translation>la caja fuerte está cerrada</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>sin consentimiento</translation>
        </message>
        <message>
            <source>did not agree</source>
            <translation>no consintió</translation>
        </message>
        <message>
            <source>the consent has ended</source>
            <translation>el consentimiento ha terminado</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
    </context>
    <context>
        <name>ConsentForm</name>
        <message>
            <source>Code, as in C-014</source>
            <translation>Código, como C-014</translation>
        </message>
        <message>
            <source>Code of the person, no name</source>
            <translation>Código de la persona, sin nombre</translation>
        </message>
        <message>
            <source>It holds until this day; empty: until it is withdrawn</source>
            <translation>Vale hasta este día; vacío: hasta que se retire</translation>
        </message>
        <message>
            <source>Due to be deleted from this day on; empty: nobody said</source>
            <translation>Debe borrarse desde este día; vacío: nadie lo dijo</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation>Consiente en</translation>
        </message>
        <message>
            <source>Holds until (empty: until it is withdrawn)</source>
            <translation>Vale hasta (vacío: hasta que se retire)</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 meses</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 año</translation>
        </message>
        <message>
            <source>Due to be deleted from (empty: nobody said)</source>
            <translation>Debe borrarse desde (vacío: nadie lo dijo)</translation>
        </message>
        <message>
            <source>7 years</source>
            <translation>7 años</translation>
        </message>
        <message>
            <source>Who agreed</source>
            <translation>Quién consintió</translation>
        </message>
    </context>
    <context>
        <name>ConsentLine</name>
        <message>
            <source>Enter consent…</source>
            <translation>Anotar consentimiento…</translation>
        </message>
        <message>
            <source>Recorded, as agreed.</source>
            <translation>Se graba, como se acordó.</translation>
        </message>
        <message>
            <source>Not recorded: {why}. Plays along.</source>
            <translation>No se graba: {why}. Toca con el grupo.</translation>
        </message>
        <message>
            <source>Change consent…</source>
            <translation>Cambiar consentimiento…</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Whoever does not agree plays and is heard as always, and has no lane in the jam.</source>
            <translation>Quien no consiente toca y se oye como siempre, y no tiene pista en la jam.</translation>
        </message>
        <message>
            <source>{name}: recorded</source>
            <translation>{name}: se graba</translation>
        </message>
        <message>
            <source>{name}: not recorded, {why}</source>
            <translation>{name}: no se graba, {why}</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>Consentimiento…</translation>
        </message>
        <message>
            <source>Enter the consent of {name}</source>
            <translation>Anotar el consentimiento de {name}</translation>
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
            <source>key {note} of {device}</source>
            <translation>tecla {note} de {device}</translation>
        </message>
        <message>
            <source>pad of {device}</source>
            <translation>pad de {device}</translation>
        </message>
        <message>
            <source>pad {number} of {device}</source>
            <translation>pad {number} de {device}</translation>
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
        <name>Course</name>
        <message>
            <source>Interaction</source>
            <translation>Interacción</translation>
        </message>
        <message>
            <source>The correlation of the curves of pitch, density, length and force of two people over 40 s, averaged over the four and over the jam; of one person: the mean with everybody else. 0 is what people do who do not hear each other. The dashed line is a parabola through the jams in their order. Hartmann and others (2022) saw more interaction in the middle of the therapy for those who improved most; one course shows no such thing, and is no verdict.</source>
            <translation>La correlación de las curvas de altura, densidad, duración y fuerza de dos personas en 40 s, promediada entre las cuatro y en la jam; de una persona: la media con todas las demás. 0 es lo que hacen quienes no se oyen. La línea discontinua es una parábola por las jams en su orden. Hartmann y otros (2022) vieron más interacción hacia la mitad de la terapia en quienes más mejoraron; una sola evolución no muestra tal cosa, ni es un juicio.</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada que medir</translation>
        </message>
        <message>
            <source>no value: {why}</source>
            <translation>sin valor: {why}</translation>
        </message>
        <message>
            <source>{mean} ± {sd}</source>
            <translation>{mean} ± {sd}</translation>
        </message>
        <message>
            <source>{value}, p {p}</source>
            <translation>{value}, p {p}</translation>
        </message>
        <message>
            <source>{value} (set by the scale)</source>
            <translation>{value} (fijado por la escala)</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>others who played: {before}, then {after}</source>
            <translation>otras personas que tocaron: {before}, después {after}</translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message>
            <source>From jam to jam</source>
            <translation>De jam en jam</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Volver a donde se estaba</translation>
        </message>
        <message>
            <source>Whose course it is</source>
            <translation>De quién es la evolución</translation>
        </message>
        <message>
            <source>Person:</source>
            <translation>Persona:</translation>
        </message>
        <message>
            <source>The second of a pair</source>
            <translation>La segunda de una pareja</translation>
        </message>
        <message>
            <source>With:</source>
            <translation>Con:</translation>
        </message>
        <message>
            <source>What is shown of every jam</source>
            <translation>Qué se muestra de cada jam</translation>
        </message>
        <message>
            <source>Measure:</source>
            <translation>Medida:</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>¿Cómo se calcula?</translation>
        </message>
        <message>
            <source>Compare with chance (takes longer)</source>
            <translation>Comparar con el azar (tarda más)</translation>
        </message>
        <message>
            <source>How many jams have been measured</source>
            <translation>Cuántas jams se han medido</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel measuring</source>
            <translation>Cancelar la medición</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>Medir otra vez</translation>
        </message>
        <message>
            <source>The jams of the course</source>
            <translation>Las jams de la evolución</translation>
        </message>
        <message>
            <source>Open this jam</source>
            <translation>Abrir esta jam</translation>
        </message>
        <message>
            <source>Points: the mean of the windows of a jam (of two people: the value of the jam). Band: one standard deviation either side; where it was compared, the darker band is the middle 95 % of chance. Dashed upright: something was set otherwise than before. Hatched: nothing to measure. It describes notes; it is no diagnosis, and no verdict on a therapy.</source>
            <translation>Puntos: la media de las ventanas de una jam (de dos personas: el valor de la jam). Banda: una desviación estándar a cada lado; donde se comparó, la banda más oscura es el 95 % central del azar. Vertical discontinua: algo estaba ajustado de otro modo que antes. Rayado: nada que medir. Describe notas; no es un diagnóstico ni un juicio sobre una terapia.</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>nobody: one person</source>
            <translation>nadie: una persona</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Go on measuring</source>
            <translation>Seguir midiendo</translation>
        </message>
        <message>
            <source>Open the jam {day}</source>
            <translation>Abrir la jam {day}</translation>
        </message>
    </context>
    <context>
        <name>CoursePicture</name>
        <message>
            <source>Course over the jams</source>
            <translation>Evolución a lo largo de las jams</translation>
        </message>
    </context>
    <context>
        <name>CourseWiring</name>
        <message>
            <source>Choose a person, and somebody else if it is to be about two.</source>
            <translation>Elige una persona, y otra más si se trata de dos.</translation>
        </message>
        <message>
            <source>Measuring the jams: what was measured before is not measured again.</source>
            <translation>Midiendo las jams: lo ya medido no se mide otra vez.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n jam(s) that are measured are shown.</source>
            <translation>
                <numerusform>Se muestra la primera jam medida.</numerusform>
                <numerusform>Se muestran las primeras %n jams medidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It was stopped: only the %n jam(s) that were measured by then are shown.</source>
            <translation>
                <numerusform>Se detuvo: solo se muestra la única jam medida hasta entonces.</numerusform>
                <numerusform>Se detuvo: solo se muestran las %n jams medidas hasta entonces.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was stopped before a jam was measured: nothing is shown yet.</source>
            <translation>Se detuvo antes de medir ninguna jam: todavía no se muestra nada.</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) could not be measured: {why}</source>
            <translation>
                <numerusform>%n jam no se pudo medir: {why}</numerusform>
                <numerusform>%n jams no se pudieron medir: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are left out: they are being recorded, or are not on this computer.</source>
            <translation>
                <numerusform>%n jam queda fuera: se está grabando o no está en este equipo.</numerusform>
                <numerusform>%n jams quedan fuera: se están grabando o no están en este equipo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the newest %n jam(s) are shown.</source>
            <translation>
                <numerusform>Solo se muestra la jam más reciente (%n).</numerusform>
                <numerusform>Solo se muestran las %n jams más recientes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What was set otherwise</source>
            <translation>Qué se ajustó de otro modo</translation>
        </message>
        <message>
            <source>Middle 95 % of chance</source>
            <translation>95 % central del azar</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
    </context>
    <context>
        <name>CurveRow</name>
        <message>
            <source>Curve {number}</source>
            <translation>Curva {number}</translation>
        </message>
        <message>
            <source>No curve</source>
            <translation>Sin curva</translation>
        </message>
        <message>
            <source>How is this computed? {name}</source>
            <translation>¿Cómo se calcula? {name}</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>¿Cómo se calcula?</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <translation>de {low} a {high} {unit}</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Add a curve</source>
            <translation>Añadir una curva</translation>
        </message>
        <message>
            <source>Seconds that each value is taken over</source>
            <translation>Segundos que abarca cada valor</translation>
        </message>
        <message numerus="yes">
            <source>Each value looks at %n second(s): half of that before its moment, half after.</source>
            <translation>
                <numerusform>Cada valor abarca %n segundo: una mitad antes de su momento, la otra después.</numerusform>
                <numerusform>Cada valor abarca %n segundos: una mitad antes de su momento, la otra después.</numerusform>
            </translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <source>notes a second</source>
            <translation>notas por segundo</translation>
        </message>
        <message>
            <source>How many notes of a player began within the window around each moment, divided by its length. At the beginning and the end only the part of the window that lies in the jam counts. It counts notes; it does not say why they were played.</source>
            <translation>Cuántas notas de un participante empezaron en la ventana en torno a cada momento, divididas por su duración. Al principio y al final solo cuenta la parte de la ventana que está dentro de la jam. Cuenta notas; no dice por qué se tocaron.</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <source>velocity, 1 to 127</source>
            <translation>fuerza (velocity), de 1 a 127</translation>
        </message>
        <message>
            <source>The mean of the velocities, 1 to 127, with which the notes sounded that began within the window around each moment. Where a player began none, the line is left open. It is how hard was played, not how loud the room was: levels and sounds are left out.</source>
            <translation>La media de las fuerzas (velocity), de 1 a 127, con que sonaron las notas que empezaron en la ventana en torno a cada momento. Donde un participante no empezó ninguna, la línea queda abierta. Dice con cuánta fuerza se tocó, no qué volumen había en la sala: los niveles y los sonidos no cuentan.</translation>
        </message>
        <message>
            <source>highest at {time}: {value}</source>
            <translation>máximo en {time}: {value}</translation>
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
        <message>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <source>notes a second</source>
            <translation>notas por segundo</translation>
        </message>
        <message>
            <source>How many notes began in the window, divided by its length. It counts presses of this person; it does not say why they were played.</source>
            <translation>Cuántas notas empezaron en la ventana, divididas por su duración. Cuenta pulsaciones de esta persona; no dice por qué se tocaron.</translation>
        </message>
        <message>
            <source>Length of notes</source>
            <translation>Duración de las notas</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>The mean length of the notes that began in the window, pedal and latch included. It is how long keys are held, not how long sounds ring.</source>
            <translation>La duración media de las notas que empezaron en la ventana, con pedal y enclavado. Es cuánto se mantienen las teclas, no cuánto suenan los sonidos.</translation>
        </message>
        <message>
            <source>Articulation</source>
            <translation>Articulación</translation>
        </message>
        <message>
            <source>0 short, 1 joined</source>
            <translation>0 corto, 1 ligado</translation>
        </message>
        <message>
            <source>Of the time between one onset and the next (up to 2 s), the share in which the note was held. Chords held under a melody read as joined.</source>
            <translation>Del tiempo entre un inicio de nota y el siguiente (hasta 2 s), la parte en que la nota se mantuvo. Los acordes mantenidos bajo una melodía se leen como ligado.</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silencio</translation>
        </message>
        <message>
            <source>share of the time</source>
            <translation>parte del tiempo</translation>
        </message>
        <message>
            <source>The share of the window in which nothing of this person sounds. It does not say whether the pause was meant.</source>
            <translation>La parte de la ventana en que no suena nada de esta persona. No dice si la pausa era a propósito.</translation>
        </message>
        <message>
            <source>Pitch, mean</source>
            <translation>Altura, media</translation>
        </message>
        <message>
            <source>MIDI note</source>
            <translation>nota MIDI</translation>
        </message>
        <message>
            <source>The mean pitch of the notes that began in the window; 60 is middle C. It depends on the octave and the range that this player was given.</source>
            <translation>La altura media de las notas que empezaron en la ventana; 60 es el do central. Depende de la octava y del registro que se dieron a este participante.</translation>
        </message>
        <message>
            <source>Pitch, spread</source>
            <translation>Altura, dispersión</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>semitonos</translation>
        </message>
        <message>
            <source>The standard deviation of the pitches of the notes that began in the window.</source>
            <translation>La desviación estándar de las alturas de las notas que empezaron en la ventana.</translation>
        </message>
        <message>
            <source>Pitch, range</source>
            <translation>Altura, extensión</translation>
        </message>
        <message>
            <source>The highest pitch less the lowest of the notes that began in the window.</source>
            <translation>La altura más aguda menos la más grave de las notas que empezaron en la ventana.</translation>
        </message>
        <message>
            <source>Force, mean</source>
            <translation>Fuerza, media</translation>
        </message>
        <message>
            <source>velocity, 1 to 127</source>
            <translation>fuerza (velocity), de 1 a 127</translation>
        </message>
        <message>
            <source>The mean of how hard keys were pressed in the window, before sensitivity and level. Pads on a screen have few steps, switches one.</source>
            <translation>La media de la fuerza con que se pulsó en la ventana, antes de sensibilidad y nivel. Los pads de una pantalla tienen pocos grados de fuerza; los pulsadores, uno.</translation>
        </message>
        <message>
            <source>Force, spread</source>
            <translation>Fuerza, dispersión</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>fuerza (velocity)</translation>
        </message>
        <message>
            <source>The standard deviation of how hard keys were pressed in the window.</source>
            <translation>La desviación estándar de la fuerza con que se pulsó en la ventana.</translation>
        </message>
        <message>
            <source>Force, rising or falling</source>
            <translation>Fuerza, sube o baja</translation>
        </message>
        <message>
            <source>velocity a second</source>
            <translation>fuerza por segundo</translation>
        </message>
        <message>
            <source>The slope of the straight line through how hard keys were pressed in the window: above 0 the playing grows stronger, below 0 softer.</source>
            <translation>La pendiente de la recta que pasa por la fuerza con que se pulsó en la ventana: por encima de 0 se toca cada vez más fuerte; por debajo, más suave.</translation>
        </message>
        <message>
            <source>Pulse clarity</source>
            <translation>Claridad del pulso</translation>
        </message>
        <message>
            <source>0 to 1</source>
            <translation>de 0 a 1</translation>
        </message>
        <message>
            <source>How much the onsets of 12 seconds repeat themselves at the best of all distances from 0.25 to 1.55 s. Six onsets at random reach 0.2 by chance.</source>
            <translation>Cuánto se repiten los inicios de nota de 12 segundos a la mejor de todas las distancias de 0,25 a 1,55 s. Seis inicios al azar llegan a 0,2 por casualidad.</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>beats a minute</source>
            <translation>tiempos por minuto</translation>
        </message>
        <message>
            <source>The repetition that pulse clarity found, 39 to 240 a minute, those near 125 preferred. It is neither where a bar begins nor whether people felt it so.</source>
            <translation>La repetición que encontró la claridad del pulso, de 39 a 240 por minuto, con preferencia por las cercanas a 125. No dice dónde empieza un compás ni si se sintió así.</translation>
        </message>
        <message>
            <source>Long and short (nPVI)</source>
            <translation>Largo y corto (nPVI)</translation>
        </message>
        <message>
            <source>0 even, 67 at 2 to 1</source>
            <translation>0 igual, 67 con 2 a 1</translation>
        </message>
        <message>
            <source>How different each two intervals between onsets are that follow each other: 0 where all are alike. It is no metre.</source>
            <translation>Cuánto difieren cada dos intervalos seguidos entre inicios de nota: 0 si todos son iguales. No es un compás.</translation>
        </message>
        <message>
            <source>Tonal clarity</source>
            <translation>Claridad tonal</translation>
        </message>
        <message>
            <source>r</source>
            <translation>r</translation>
        </message>
        <message>
            <source>The best correlation of the pitches in the window, weighted by length, with the profiles of the 24 Western keys. It says nothing of other tonalities.</source>
            <translation>La mejor correlación de las alturas de la ventana, ponderadas por su duración, con los perfiles de las 24 tonalidades occidentales. No dice nada de otras tonalidades.</translation>
        </message>
        <message>
            <source>Dissonance</source>
            <translation>Disonancia</translation>
        </message>
        <message>
            <source>roughness</source>
            <translation>aspereza</translation>
        </message>
        <message>
            <source>The mean beating of this person's own notes that sound at one time. Low notes beat more, whatever is played.</source>
            <translation>El batimiento medio entre las notas de esta persona que suenan a la vez. Las notas graves baten más, se toque lo que se toque.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>share of figures</source>
            <translation>parte de las figuras</translation>
        </message>
        <message>
            <source>The share of figures of five notes ending in the window that this person had played before in this jam, on any step. Repeated single notes count too.</source>
            <translation>La parte de las figuras de cinco notas que terminan en la ventana y que esta persona ya había tocado en esta jam, en cualquier grado. Las notas sueltas repetidas también cuentan.</translation>
        </message>
        <message>
            <source>Length of phrases</source>
            <translation>Duración de las frases</translation>
        </message>
        <message>
            <source>The mean length of the phrases that sound in the window; a phrase ends with more than a second without sound. A held drone is one phrase.</source>
            <translation>La duración media de las frases que suenan en la ventana; una frase termina con más de un segundo sin sonido. Un bordón mantenido es una sola frase.</translation>
        </message>
        <message>
            <source>Share of playing</source>
            <translation>Parte de lo tocado</translation>
        </message>
        <message>
            <source>share of presses</source>
            <translation>parte de las pulsaciones</translation>
        </message>
        <message>
            <source>The presses of this person in the window, divided by those of everybody. It is no share of attention or of loudness.</source>
            <translation>Las pulsaciones de esta persona en la ventana, divididas por las de todo el grupo. No es su parte de la atención ni del volumen.</translation>
        </message>
        <message>
            <source>Activity, as listeners may hear it</source>
            <translation>Actividad, como quizá se oiga</translation>
        </message>
        <message>
            <source>0: as usual in this jam</source>
            <translation>0: lo habitual en esta jam</translation>
        </message>
        <message>
            <source>An estimate: density and pulse clarity, each in standard deviations of this person's own curve, added up, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Una estimación: densidad y claridad del pulso, cada una en desviaciones estándar de la propia curva de esta persona, sumadas, según Luck y otros (2008). Una conjetura sobre quien escucha, no sobre la persona que tocó.</translation>
        </message>
        <message>
            <source>Strength, as listeners may hear it</source>
            <translation>Vigor, como quizá se oiga</translation>
        </message>
        <message>
            <source>An estimate: force and density, each in standard deviations of this person's own curve, added up, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Una estimación: fuerza y densidad, cada una en desviaciones estándar de la propia curva de esta persona, sumadas, según Luck y otros (2008). Una conjetura sobre quien escucha, no sobre la persona que tocó.</translation>
        </message>
        <message>
            <source>Pleasantness, as listeners may hear it</source>
            <translation>Agrado, como quizá se oiga</translation>
        </message>
        <message>
            <source>An estimate: tonal clarity less dissonance, each in standard deviations of this person's own curve, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Una estimación: claridad tonal menos disonancia, cada una en desviaciones estándar de la propia curva de esta persona, según Luck y otros (2008). Una conjetura sobre quien escucha, no sobre la persona que tocó.</translation>
        </message>
        <message>
            <source>Common shape</source>
            <translation>Forma común</translation>
        </message>
        <message>
            <source>How alike density, force and pitch of the two rise and fall, at the best lag of up to 4 s. High in short jams by chance: see p.</source>
            <translation>Cuánto se parecen las subidas y bajadas de densidad, fuerza y altura de las dos personas, con el mejor desfase de hasta 4 s. En jams cortas es alta por azar: ver p.</translation>
        </message>
        <message>
            <source>Common shape, lag</source>
            <translation>Forma común, desfase</translation>
        </message>
        <message>
            <source>The lag at which the common shape is best.</source>
            <translation>El desfase con el que la forma común es mejor.</translation>
        </message>
        <message>
            <source>Asynchrony, mean</source>
            <translation>Asincronía, media</translation>
        </message>
        <message>
            <source>Of onsets of the two that are each other's nearest within a tenth of a second: how much later the second's are. Whoever is later may be waited for.</source>
            <translation>De los inicios de nota de las dos personas que son el uno el más cercano del otro, a menos de una décima de segundo: cuánto más tarde llegan los de la segunda. Puede que se espere a quien llega más tarde.</translation>
        </message>
        <message>
            <source>Asynchrony, spread</source>
            <translation>Asincronía, dispersión</translation>
        </message>
        <message>
            <source>The standard deviation of the same differences: the smaller, the more precise.</source>
            <translation>La desviación estándar de esas mismas diferencias: cuanto menor, más precisión.</translation>
        </message>
        <message>
            <source>Onsets together</source>
            <translation>Inicios a la vez</translation>
        </message>
        <message>
            <source>share</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>Of the onsets of whoever plays fewer, the share that meets one of the other within a tenth of a second.</source>
            <translation>De los inicios de nota de quien toca menos, la parte que coincide con uno de la otra persona a menos de una décima de segundo.</translation>
        </message>
        <message>
            <source>Usual echo</source>
            <translation>Eco habitual</translation>
        </message>
        <message>
            <source>The most frequent time, up to 2 s, from an onset of the first to one of the second. For steady pulses it is known up to a period.</source>
            <translation>El tiempo más frecuente, hasta 2 s, desde un inicio de nota de la primera persona hasta uno de la segunda. Con pulsos regulares se conoce salvo un periodo.</translation>
        </message>
        <message>
            <source>Event synchronisation</source>
            <translation>Sincronía de eventos</translation>
        </message>
        <message>
            <source>The share of onsets that have one of the other nearer than half of the shortest interval around them: together, at any speed.</source>
            <translation>La parte de los inicios de nota que tienen uno de la otra persona más cerca que la mitad del intervalo más corto a su alrededor: a la vez, a cualquier velocidad.</translation>
        </message>
        <message>
            <source>Event synchronisation, direction</source>
            <translation>Sincronía de eventos, dirección</translation>
        </message>
        <message>
            <source>-1 to 1</source>
            <translation>de -1 a 1</translation>
        </message>
        <message>
            <source>Above 0 the second's onsets come after the first's, below 0 before them.</source>
            <translation>Por encima de 0, los inicios de nota de la segunda persona llegan después de los de la primera; por debajo de 0, antes.</translation>
        </message>
        <message>
            <source>In the other's beat</source>
            <translation>En el tiempo de la otra persona</translation>
        </message>
        <message>
            <source>How much the second's onsets keep to one place between two onsets of the first. It needs the first to play steadily.</source>
            <translation>Cuánto se mantienen los inicios de nota de la segunda persona en un mismo lugar entre dos inicios de la primera. Hace falta que la primera toque con regularidad.</translation>
        </message>
        <message>
            <source>In the other's beat, where</source>
            <translation>En el tiempo de la otra persona, dónde</translation>
        </message>
        <message>
            <source>radians</source>
            <translation>radianes</translation>
        </message>
        <message>
            <source>That place: 0 on the first's onsets, 3.14 in the middle between them.</source>
            <translation>Ese lugar: 0 en los inicios de nota de la primera persona, 3,14 a mitad de camino entre ellos.</translation>
        </message>
        <message>
            <source>Gap between turns</source>
            <translation>Espacio entre turnos</translation>
        </message>
        <message>
            <source>The median time from the end of the first's phrase to the beginning of the second's; below 0 they overlap. A pause is no invitation.</source>
            <translation>La mediana del tiempo desde el final de la frase de la primera persona hasta el principio de la de la segunda; por debajo de 0 se superponen. Una pausa no es una invitación.</translation>
        </message>
        <message>
            <source>Turns that go over</source>
            <translation>Turnos que cambian</translation>
        </message>
        <message>
            <source>The share of phrases that are followed by one of the other person.</source>
            <translation>La parte de las frases a las que sigue una de la otra persona.</translation>
        </message>
        <message>
            <source>Phrases at one time</source>
            <translation>Frases a la vez</translation>
        </message>
        <message>
            <source>The time in which both are in a phrase, divided by the time in which either is.</source>
            <translation>El tiempo en que las dos personas están en una frase, dividido por el tiempo en que lo está al menos una.</translation>
        </message>
        <message>
            <source>Imitation</source>
            <translation>Imitación</translation>
        </message>
        <message>
            <source>The share of the second's figures of five notes that the first had played 0.1 to 12 s before, on any step. Scales and repeated notes are copied by anybody: see p.</source>
            <translation>La parte de las figuras de cinco notas de la segunda persona que la primera había tocado de 0,1 a 12 s antes, en cualquier grado. Escalas y notas repetidas las copia cualquiera: ver p.</translation>
        </message>
        <message>
            <source>Imitation, after</source>
            <translation>Imitación, después de</translation>
        </message>
        <message>
            <source>The median time after which a figure is taken up.</source>
            <translation>La mediana del tiempo que tarda en retomarse una figura.</translation>
        </message>
        <message>
            <source>Difference of tempo</source>
            <translation>Diferencia de tempo</translation>
        </message>
        <message>
            <source>octaves</source>
            <translation>octavas</translation>
        </message>
        <message>
            <source>The median of how far the tempos of the two are apart, double and half counting as the same: 0 the same. It has no p: it does not depend on when things are played.</source>
            <translation>La mediana de la distancia entre los tempos de las dos personas; el doble y la mitad cuentan como iguales: 0 es igual. No tiene p: no depende de cuándo se toca.</translation>
        </message>
        <message>
            <source>Common vocabulary</source>
            <translation>Vocabulario común</translation>
        </message>
        <message>
            <source>Of all places where both play the same step, the share that goes on. It has no p: it does not depend on when things are played.</source>
            <translation>De todos los lugares en que las dos personas tocan el mismo grado, la parte que continúa igual. No tiene p: no depende de cuándo se toca.</translation>
        </message>
        <message>
            <source>Consonance between them</source>
            <translation>Consonancia entre las dos</translation>
        </message>
        <message>
            <source>consonance</source>
            <translation>consonancia</translation>
        </message>
        <message>
            <source>The consonance of what both sound together, less the mean of what each sounds alone. It depends on register and number of notes: look at the effect.</source>
            <translation>La consonancia de lo que las dos personas suenan juntas, menos la media de lo que suena cada una sola. Depende del registro y del número de notas: conviene mirar el efecto.</translation>
        </message>
        <message>
            <source>Who follows whom</source>
            <translation>Quién sigue a quién</translation>
        </message>
        <message>
            <source>Four kinds of lags taken together: above 0 the second follows the first. It describes notes; it does not say who leads people.</source>
            <translation>Cuatro clases de desfase reunidas: por encima de 0, la segunda persona sigue a la primera. Describe notas; no dice quién guía a las personas.</translation>
        </message>
        <message>
            <source>Evenness of shares</source>
            <translation>Igualdad del reparto</translation>
        </message>
        <message>
            <source>How evenly the presses are shared among the players (entropy): 1 evenly, 0 where one plays alone.</source>
            <translation>Con qué igualdad se reparten las pulsaciones entre participantes (entropía): 1 por igual, 0 si toca una sola persona.</translation>
        </message>
        <message>
            <source>Inequality of shares</source>
            <translation>Desigualdad del reparto</translation>
        </message>
        <message>
            <source>The Gini coefficient of the presses of the players: 0 evenly.</source>
            <translation>El coeficiente de Gini de las pulsaciones de cada participante: 0 por igual.</translation>
        </message>
        <message>
            <source>Playing at one time</source>
            <translation>Tocar a la vez</translation>
        </message>
        <message>
            <source>The time in which two or more sound, divided by the time in which anybody does.</source>
            <translation>El tiempo en que suenan dos o más participantes, dividido por el tiempo en que suena alguien.</translation>
        </message>
        <message>
            <source>Consonance, mean</source>
            <translation>Consonancia, media</translation>
        </message>
        <message>
            <source>1 to 4</source>
            <translation>de 1 a 4</translation>
        </message>
        <message>
            <source>The mean consonance of all that sounds while two pitches or more do.</source>
            <translation>La consonancia media de todo lo que suena mientras suenan dos alturas o más.</translation>
        </message>
        <message>
            <source>Harsh moments</source>
            <translation>Momentos ásperos</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>por ciento</translation>
        </message>
        <message>
            <source>The share of that time in which the consonance is below 1.6, which is called harsh.</source>
            <translation>La parte de ese tiempo en que la consonancia está por debajo de 1,6, lo que se llama áspero.</translation>
        </message>
        <message>
            <source>Togetherness</source>
            <translation>Coincidencia</translation>
        </message>
        <message>
            <source>share of onsets</source>
            <translation>parte de los inicios</translation>
        </message>
        <message>
            <source>For each two people: of the onsets in the window of whoever plays fewer, the share that has one of the other within a tenth of a second. Two who play at the same speed meet now and then by chance.</source>
            <translation>Para cada dos personas: de los inicios de nota en la ventana de quien toca menos, la parte que tiene uno de la otra persona a menos de una décima de segundo. Dos personas que tocan a la misma velocidad coinciden de vez en cuando por azar.</translation>
        </message>
        <message>
            <source>The scale chose most pitches here: this describes the scale more than the person.</source>
            <translation>La escala eligió aquí la mayoría de las alturas: esto describe la escala más que a la persona.</translation>
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
        <name>DiagramPicture</name>
        <message>
            <source>{time}: {second} {seconds} s after {first}: {value}</source>
            <translation>{time}: {second} {seconds} s después de {first}: {value}</translation>
        </message>
        <message>
            <source>{time}: {second} {seconds} s before {first}: {value}</source>
            <translation>{time}: {second} {seconds} s antes de {first}: {value}</translation>
        </message>
        <message>
            <source>{time}: {first} and {second} at one time: {value}</source>
            <translation>{time}: {first} y {second} a la vez: {value}</translation>
        </message>
        <message>
            <source>{number} of 1 alike</source>
            <translation>parecido {number} de 1</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>nada que comparar</translation>
        </message>
        <message>
            <source>Diagram of imitation</source>
            <translation>Diagrama de imitación</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
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
        <name>Export</name>
        <message>
            <source>A page to take home</source>
            <translation>Una página para llevar a casa</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>MIDI</source>
            <translation>MIDI</translation>
        </message>
        <message>
            <source>MIDI of a pair, for MTTB</source>
            <translation>MIDI de una pareja, para MTTB</translation>
        </message>
        <message>
            <source>Notes that were played, as a table (CSV)</source>
            <translation>Notas tocadas, en una tabla (CSV)</translation>
        </message>
        <message>
            <source>What was noted, as a table (CSV)</source>
            <translation>Lo apuntado, en una tabla (CSV)</translation>
        </message>
        <message>
            <source>Score (MusicXML)</source>
            <translation>Partitura (MusicXML)</translation>
        </message>
        <message>
            <source>What was noted, for ELAN</source>
            <translation>Lo apuntado, para ELAN</translation>
        </message>
        <message>
            <source>What was noted, for Audacity</source>
            <translation>Lo apuntado, para Audacity</translation>
        </message>
        <message>
            <source>All events (JSON lines)</source>
            <translation>Todos los eventos (JSON lines)</translation>
        </message>
        <message>
            <source>One person's part, for that person</source>
            <translation>La parte de una persona, para ella</translation>
        </message>
        <message>
            <source>A bundle, for another machine</source>
            <translation>Un paquete, para otro equipo</translation>
        </message>
        <message>
            <source>A track for each player; for music programs.</source>
            <translation>Una pista por participante; para programas de música.</translation>
        </message>
        <message>
            <source>A row for each note: who, when, which, how hard, and why.</source>
            <translation>Una fila por nota: quién, cuándo, cuál, con qué fuerza y por qué.</translation>
        </message>
        <message>
            <source>A row for each note and mark; for your own records.</source>
            <translation>Una fila por apunte y marca; para el archivo propio.</translation>
        </message>
        <message>
            <source>A part for each player, drawn to a grid. At most 20,000 notes: choose a passage.</source>
            <translation>Una parte por participante, ajustada a una cuadrícula. Como máximo 20.000 notas: elegir un pasaje.</translation>
        </message>
        <message>
            <source>Everything as it was recorded; for programs.</source>
            <translation>Todo tal como se grabó; para programas.</translation>
        </message>
        <message>
            <source>One file with the sound in it, the person's own part a little louder, a picture, and a box for how it felt. It opens in any browser, and sends nothing.</source>
            <translation>Un solo archivo con el sonido dentro, la parte de la persona algo más fuerte, una imagen y un recuadro para cómo se sintió. Se abre en cualquier navegador y no envía nada.</translation>
        </message>
        <message>
            <source>Made anew from what was played, as good as it was.</source>
            <translation>Hecho de nuevo a partir de lo tocado, igual de bueno.</translation>
        </message>
        <message>
            <source>Two tracks, for the Music Therapy Toolbox: the client's, then the therapist's.</source>
            <translation>Dos pistas, para la Music Therapy Toolbox: la de cliente y después la de terapeuta.</translation>
        </message>
        <message>
            <source>A tier for each category of each person.</source>
            <translation>Una línea (tier) por categoría de cada persona.</translation>
        </message>
        <message>
            <source>A line for each note and mark.</source>
            <translation>Una línea por apunte y marca.</translation>
        </message>
        <message>
            <source>All that is about one person, in a folder: notes, marks, events. Nobody else is in it.</source>
            <translation>Todo lo que trata de una persona, en una carpeta: notas, marcas, eventos. No hay nadie más.</translation>
        </message>
        <message>
            <source>The recording as it is, with the names in it, and what was noted. Only for people who may hear and read all of it.</source>
            <translation>La grabación tal como es, con los nombres, y lo apuntado. Solo para quien pueda oírlo y leerlo todo.</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Take a jam away</source>
            <translation>Llevarse una jam</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Back to the jam</source>
            <translation>Volver a la jam</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Llevarse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel; nothing is written</source>
            <translation>Cancelar; no se escribe nada</translation>
        </message>
        <message>
            <source>How much is written</source>
            <translation>Cuánto está escrito</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Take away: {title}</source>
            <translation>Llevarse: {title}</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Escrito: {file}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written, as {file}</source>
            <translation>
                <numerusform>%n archivo escrito, como {file}</numerusform>
                <numerusform>%n archivos escritos, como {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWiring</name>
        <message>
            <source>Open a bundle</source>
            <translation>Abrir un paquete</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Something is being taken away already. Wait for it, or cancel it.</source>
            <translation>Ya se está sacando algo. Espera a que acabe, o cancélalo.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these jams are on the server alone: open each once, then bundle them.</source>
            <translation>
                <numerusform>%n de estas jams está solo en el servidor: ábrela una vez y luego empaqueta.</numerusform>
                <numerusform>%n de estas jams están solo en el servidor: abre cada una una vez y luego empaqueta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Passphrase for the bundle: four words. Tell it in another way than you send it.</source>
            <translation>Frase secreta para el paquete: cuatro palabras. Dila por otro medio que el del envío.</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Elegir el archivo…</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message numerus="yes">
            <source>Pack %n jam(s) as they are, with the names in them and what was noted? Only for people who may hear and read all of it.</source>
            <translation>
                <numerusform>¿Empaquetar %n jam tal cual, con los nombres y las notas? Solo para quien pueda oír y leer todo.</numerusform>
                <numerusform>¿Empaquetar %n jams tal cual, con los nombres y las notas? Solo para quien pueda oír y leer todo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The bundle</source>
            <translation>El paquete</translation>
        </message>
        <message>
            <source>Opening a bundle: {percent} %</source>
            <translation>Abriendo un paquete: {percent} %</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) came with the bundle.</source>
            <translation>
                <numerusform>%n jam vino con el paquete.</numerusform>
                <numerusform>%n jams vinieron con el paquete.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say the passphrase…</source>
            <translation>Decir la frase secreta…</translation>
        </message>
        <message numerus="yes">
            <source>Packing %n jam(s): {percent} %</source>
            <translation>
                <numerusform>Empaquetando %n jam: {percent} %</numerusform>
                <numerusform>Empaquetando %n jams: {percent} %</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are in {file}.</source>
            <translation>
                <numerusform>%n jam está en {file}.</numerusform>
                <numerusform>%n jams están en {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Passphrase that came with the bundle</source>
            <translation>Frase secreta que vino con el paquete</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>A dónde</translation>
        </message>
        <message>
            <source>Sound or video file to link</source>
            <translation>Archivo de sonido o vídeo para enlazar</translation>
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
        <name>FormRows</name>
        <message>
            <source>Only the passage {span}</source>
            <translation>Solo el pasaje {span}</translation>
        </message>
        <message>
            <source>Only a passage: select one in the jam</source>
            <translation>Solo un pasaje: seleccionarlo en la jam</translation>
        </message>
        <message>
            <source>It becomes {file}</source>
            <translation>Será {file}</translation>
        </message>
        <message>
            <source>What is taken away</source>
            <translation>Lo que se lleva</translation>
        </message>
        <message>
            <source>What:</source>
            <translation>Qué:</translation>
        </message>
        <message>
            <source>Kind of sound file</source>
            <translation>Tipo de archivo de sonido</translation>
        </message>
        <message>
            <source>Also a file for each player (stems)</source>
            <translation>También un archivo por participante (stems)</translation>
        </message>
        <message>
            <source>As it is heard now: who is muted, levels, sounds, speed, what if</source>
            <translation>Como se oye ahora: silencios, niveles, sonidos, velocidad, ¿y si…?</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>For:</source>
            <translation>Para:</translation>
        </message>
        <message>
            <source>First track: the client</source>
            <translation>Primera pista: cliente</translation>
        </message>
        <message>
            <source>Client:</source>
            <translation>Cliente:</translation>
        </message>
        <message>
            <source>Second track: the therapist</source>
            <translation>Segunda pista: terapeuta</translation>
        </message>
        <message>
            <source>Therapist:</source>
            <translation>Terapeuta:</translation>
        </message>
        <message>
            <source>Whose, if not everybody's:</source>
            <translation>De quién, si no es de todo el grupo:</translation>
        </message>
        <message>
            <source>With names; else people are Player 1, Player 2 …</source>
            <translation>Con nombres; si no, son Participante 1, Participante 2 …</translation>
        </message>
        <message>
            <source>Shortest note of the score</source>
            <translation>Nota más corta de la partitura</translation>
        </message>
        <message>
            <source>Shortest note:</source>
            <translation>Nota más corta:</translation>
        </message>
        <message>
            <source>1/{part}</source>
            <translation>1/{part}</translation>
        </message>
        <message>
            <source>Sound or video file to link in ELAN</source>
            <translation>Archivo de sonido o vídeo para enlazar en ELAN</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose a file to link</source>
            <translation>Elegir un archivo para enlazar</translation>
        </message>
        <message>
            <source>Link a file:</source>
            <translation>Enlazar archivo:</translation>
        </message>
        <message>
            <source>Times of the session's video</source>
            <translation>Tiempos del vídeo de la sesión</translation>
        </message>
        <message>
            <source>Second of the video at which the jam begins</source>
            <translation>Segundo del vídeo en que empieza la jam</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>The jam begins in the video at:</source>
            <translation>La jam empieza en el vídeo en:</translation>
        </message>
        <message>
            <source>With what was noted about this person</source>
            <translation>Con lo apuntado sobre esta persona</translation>
        </message>
        <message>
            <source>I have read this, and it may be sent</source>
            <translation>He leído esto y se puede enviar</translation>
        </message>
        <message>
            <source>Passphrase of the bundle</source>
            <translation>Frase secreta del paquete</translation>
        </message>
        <message>
            <source>Passphrase, for the one who opens it:</source>
            <translation>Frase secreta, para quien lo abra:</translation>
        </message>
        <message>
            <source>Folder that it goes to</source>
            <translation>Carpeta a la que va</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir carpeta</translation>
        </message>
        <message>
            <source>Where to:</source>
            <translation>A dónde:</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>Part of {name}</source>
            <translation>Parte de {name}</translation>
        </message>
        <message>
            <source>Choose for whom it is; then this says what is on the page.</source>
            <translation>Al elegir para quién es, aquí se ve qué hay en la página.</translation>
        </message>
        <message>
            <source>On the page, for whoever gets it:</source>
            <translation>En la página, para quien la reciba:</translation>
        </message>
        <message>
            <source>Looking what will be on the page…</source>
            <translation>Mirando qué habrá en la página…</translation>
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
        <name>Header</name>
        <message>
            <source>All jams</source>
            <translation>Las jams</translation>
        </message>
        <message>
            <source>Back to the list of jams</source>
            <translation>Volver a la lista de jams</translation>
        </message>
        <message>
            <source>The jam that is open</source>
            <translation>La jam que está abierta</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Rename this jam</source>
            <translation>Renombrar esta jam</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Estrella</translation>
        </message>
        <message>
            <source>Star for this jam</source>
            <translation>Estrella para esta jam</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare with another jam</source>
            <translation>Comparar con otra jam</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Take this jam away (Ctrl+E)</source>
            <translation>Llevarse esta jam (Ctrl+E)</translation>
        </message>
        <message>
            <source>The jam it answers</source>
            <translation>A qué jam responde</translation>
        </message>
        <message>
            <source>Open the jam that this one was played along to</source>
            <translation>Abrir la jam con la que se tocó esta</translation>
        </message>
        <message>
            <source>Open a jam that answers this one</source>
            <translation>Abrir una jam que responde a esta</translation>
        </message>
        <message>
            <source>{title} · {date}</source>
            <translation>{title} · {date}</translation>
        </message>
        <message>
            <source>Answered by…</source>
            <translation>Respondida por…</translation>
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
            <source>{person} was in none of these jams; check how they are called</source>
            <translation>{person} no estuvo en ninguna de estas jams; revisa los nombres</translation>
        </message>
        <message>
            <source>{first} and {second} were in none of these jams together; check how they are called</source>
            <translation>{first} y {second} no coincidieron en ninguna de estas jams; revisa los nombres</translation>
        </message>
        <message>
            <source>{person} is one person, not two; name another</source>
            <translation>{person} es una sola persona, no dos; indica otra</translation>
        </message>
        <message>
            <source>{file} is the same jam as {other}</source>
            <translation>{file} es la misma jam que {other}</translation>
        </message>
        <message>
            <source>What happened between people</source>
            <translation>Qué pasó entre las personas</translation>
        </message>
        <message>
            <source>Everybody together</source>
            <translation>Todo el grupo</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Whole jam</source>
            <translation>Toda la jam</translation>
        </message>
        <message>
            <source>Mean of windows</source>
            <translation>Media de las ventanas</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Desviación estándar</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Why there is nothing</source>
            <translation>Por qué no hay nada</translation>
        </message>
        <message>
            <source>For each pair the second person's whole part was moved along the jam many times, and everything was measured again: so all that each did stays, and only that they did it at the same time is gone.</source>
            <translation>Para cada pareja, la parte entera de la segunda persona se desplazó muchas veces a lo largo de la jam, y todo se midió de nuevo: así queda todo lo que hizo cada una, y solo desaparece que lo hicieron a la vez.</translation>
        </message>
        <message>
            <source>p is the share of these that are as extreme as the jam itself. A p of .05 or less (bold, thick edges) may mean that it was more than chance; with many pairs and measures some are so by chance alone.</source>
            <translation>p es la proporción de estos casos que son tan extremos como la propia jam. Una p de 0,05 o menos (negrita, bordes gruesos) puede indicar que fue más que azar; con muchas parejas y medidas, algunas salen así solo por azar.</translation>
        </message>
        <message>
            <source>The effect says how many standard deviations of chance a value lies above it: look at effects, and at what comes again in other jams.</source>
            <translation>El efecto dice a cuántas desviaciones estándar del azar por encima de él está un valor: conviene mirar los efectos, y lo que se repite en otras jams.</translation>
        </message>
        <message>
            <source>First to second: with a lag or a score above 0 the second may follow the first. This describes notes. It is no diagnosis, and it does not say who leads whom as a person.</source>
            <translation>De la primera a la segunda: con un desfase o un valor por encima de 0, la segunda persona quizá siga a la primera. Esto describe notas. No es un diagnóstico, y no dice quién guía a quién como persona.</translation>
        </message>
        <message>
            <source>Who with whom: {feature}. Rows are the first, columns the second; the stronger the colour, the larger the value; blue is above 0, brown below; thick edge: p of .05 or less; hatched: not to be measured.</source>
            <translation>Quién con quién: {feature}. Las filas son la primera persona, las columnas la segunda; cuanto más intenso el color, mayor el valor; azul es por encima de 0, marrón por debajo; borde grueso: p de 0,05 o menos; rayado: no se puede medir.</translation>
        </message>
        <message>
            <source>Of {all} pairs the {count} who played most are in the tables; the matrices have all.</source>
            <translation>De {all} parejas, las tablas muestran las {count} que más tocaron; las matrices las tienen todas.</translation>
        </message>
        <message>
            <source>Measures of pairs, the first to the second</source>
            <translation>Medidas de parejas, de la primera persona a la segunda</translation>
        </message>
        <message>
            <source>The diagram of imitation, after the Music Therapy Toolbox: time across, lag upwards. Dark above the dashed line: the second's curve does what the first's did so much earlier. Calm curves resemble each other; it has no p.</source>
            <translation>El diagrama de imitación, según la Music Therapy Toolbox: el tiempo en horizontal, el desfase hacia arriba. Oscuro por encima de la línea discontinua: la curva de la segunda persona hace lo que la de la primera hizo ese tiempo antes. Las curvas tranquilas se parecen entre sí; no tiene p.</translation>
        </message>
        <message>
            <source>there is no pair: fewer than two people played</source>
            <translation>no hay ninguna pareja: tocaron menos de dos personas</translation>
        </message>
        <message>
            <source>First, second</source>
            <translation>Primera, segunda</translation>
        </message>
        <message>
            <source>{first} to {second}</source>
            <translation>de {first} a {second}</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>¿Cómo se calcula?</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>{diagram}: mean likeness, 0 to 1, by lag and time</source>
            <translation>{diagram}: parecido medio, de 0 a 1, por desfase y tiempo</translation>
        </message>
        <message>
            <source>All measures of pairs</source>
            <translation>Todas las medidas de parejas</translation>
        </message>
        <message>
            <source>Imitation over time</source>
            <translation>Imitación en el tiempo</translation>
        </message>
        <message>
            <source>lag, seconds</source>
            <translation>desfase, segundos</translation>
        </message>
        <message>
            <source>Lag, seconds</source>
            <translation>Desfase, segundos</translation>
        </message>
        <message>
            <source>The diagram in numbers</source>
            <translation>El diagrama en números</translation>
        </message>
        <message>
            <source>the jam is shorter than 40 s, which this needs</source>
            <translation>la jam dura menos de los 40 s que esto necesita</translation>
        </message>
        <message>
            <source>There are too few jams with an interaction to say how it goes on: five are needed.</source>
            <translation>Hay muy pocas jams con interacción para decir cómo evoluciona: hacen falta cinco.</translation>
        </message>
        <message>
            <source>{count} jams, from {first} to {last}.</source>
            <translation>{count} jams, de {first} a {last}.</translation>
        </message>
        <message>
            <source>Points are means of windows, bars one standard deviation of the windows within a jam (of pairs: the value of the jam). This describes the notes that were played. It is no diagnosis and no verdict on a therapy.</source>
            <translation>Los puntos son medias de ventanas; las barras, una desviación estándar de las ventanas dentro de una jam (en parejas: el valor de la jam). Esto describe las notas que se tocaron. No es un diagnóstico ni un veredicto sobre una terapia.</translation>
        </message>
        <message>
            <source>What was set otherwise</source>
            <translation>Qué ajustes cambiaron</translation>
        </message>
        <message>
            <source>What changes there may come from the setting as well as from people. In the pictures: dashed upright lines.</source>
            <translation>Lo que cambie ahí puede venir tanto de los ajustes como de las personas. En las imágenes: líneas verticales discontinuas.</translation>
        </message>
        <message>
            <source>Interaction over the course</source>
            <translation>La interacción a lo largo del proceso</translation>
        </message>
        <message>
            <source>Overall interaction of a jam: the correlation of the curves of pitch, density, length and force of two people over 40 s, averaged over the four and over the jam; 0 is what people do who do not hear each other. Hartmann and others (2022) saw more of it in the middle of the therapy for those who improved most; one course shows no such thing.</source>
            <translation>Interacción global de una jam: la correlación de las curvas de altura, densidad, duración y fuerza de dos personas en 40 s, como media de las cuatro y de la jam; 0 es lo que hacen dos personas que no se oyen. Hartmann y otros (2022) vieron más interacción hacia la mitad de la terapia en quienes más mejoraron; un solo proceso no muestra tal cosa.</translation>
        </message>
        <message>
            <source>{feature} in {count} jams by date, with one standard deviation to either side; hatched below: not to be measured. The table has the numbers.</source>
            <translation>{feature} en {count} jams por fecha, con una desviación estándar a cada lado; rayado abajo: no se puede medir. La tabla tiene los números.</translation>
        </message>
        <message>
            <source>Jam</source>
            <translation>Jam</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>From jam to jam: {who}</source>
            <translation>De jam en jam: {who}</translation>
        </message>
        <message>
            <source>The interaction may rise to the middle of these jams and fall again (an inverted U): a parabola describes {share} % of its variance, p {p}.</source>
            <translation>Quizá la interacción sube hasta la mitad de estas jams y vuelve a bajar (una U invertida): una parábola describe el {share} % de su varianza, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may fall to the middle of these jams and rise again (a U): a parabola describes {share} % of its variance, p {p}.</source>
            <translation>Quizá la interacción baja hasta la mitad de estas jams y vuelve a subir (una U): una parábola describe el {share} % de su varianza, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may rise over these jams: {share} % of its variance, p {p}.</source>
            <translation>Quizá la interacción sube a lo largo de estas jams: {share} % de su varianza, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may fall over these jams: {share} % of its variance, p {p}.</source>
            <translation>Quizá la interacción baja a lo largo de estas jams: {share} % de su varianza, p {p}.</translation>
        </message>
        <message>
            <source>No course that chance would not give as well: p {p}.</source>
            <translation>Ninguna evolución que el azar no daría igual: p {p}.</translation>
        </message>
        <message>
            <source>who else played: {gone} no longer, {new} for the first time since</source>
            <translation>quién más tocó: {gone} ya no, {new} por primera vez desde entonces</translation>
        </message>
        <message>
            <source>scene: {before}, then {after}</source>
            <translation>escena: {before}, después {after}</translation>
        </message>
        <message>
            <source>scale: {before}, then {after}</source>
            <translation>escala: {before}, después {after}</translation>
        </message>
        <message>
            <source>guard: {before}, then {after}</source>
            <translation>protección: {before}, después {after}</translation>
        </message>
        <message>
            <source>{who}, mode: {before}, then {after}</source>
            <translation>{who}, modo de tocar: {before}, después {after}</translation>
        </message>
        <message>
            <source>{who}, sound: {before}, then {after}</source>
            <translation>{who}, sonido: {before}, después {after}</translation>
        </message>
        <message>
            <source>windows of analysis: {before}, then {after}</source>
            <translation>ventanas de análisis: {before}, después {after}</translation>
        </message>
        <message>
            <source>jams</source>
            <translation>jams</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Every measure from jam to jam</source>
            <translation>Cada medida de jam en jam</translation>
        </message>
        <message>
            <source>Nothing that is known of.</source>
            <translation>Nada que se sepa.</translation>
        </message>
        <message>
            <source>parabola</source>
            <translation>parábola</translation>
        </message>
        <message>
            <source>The numbers of every window are in the page (HTML) of this report.</source>
            <translation>Los números de cada ventana están en la página (HTML) de este informe.</translation>
        </message>
        <message>
            <source>{minutes} long, {count} players.</source>
            <translation>Duración: {minutes}; {count} participantes.</translation>
        </message>
        <message>
            <source>This describes the notes that were played. It is no diagnosis, and no number here says what somebody felt or meant: listen to the places that it points to.</source>
            <translation>Esto describe las notas que se tocaron. No es un diagnóstico, y ningún número dice aquí qué sintió o quiso decir alguien: conviene escuchar los lugares que señala.</translation>
        </message>
        <message>
            <source>Measured in windows of {window} s every {hop} s (pulse and tempo: {pulse} s), with {shifts} shifts for each p, by improv {version}. A dash is a gap: it could not be measured there.</source>
            <translation>Medido en ventanas de {window} s cada {hop} s (pulso y tempo: {pulse} s), con {shifts} desplazamientos para cada p, por improv {version}. Una raya es un hueco: ahí no se pudo medir.</translation>
        </message>
        <message>
            <source>What was played</source>
            <translation>Qué se tocó</translation>
        </message>
        <message>
            <source>One lane for each player; time to the right, high notes above. Dashed upright lines: marked moments. Hatched: no note.</source>
            <translation>Una pista por participante; el tiempo hacia la derecha, las notas agudas arriba. Líneas verticales discontinuas: momentos marcados. Rayado: ninguna nota.</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primera</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Última</translation>
        </message>
        <message>
            <source>Marked moments and notes</source>
            <translation>Momentos marcados y apuntes</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Rating, 1 to 5</source>
            <translation>Valoración, 1 a 5</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>A jam, and what was played in it</source>
            <translation>Una jam, y qué se tocó en ella</translation>
        </message>
        <message>
            <source>Played on {date}.</source>
            <translation>Fecha: {date}.</translation>
        </message>
        <message>
            <source>Something is missing: {why}.</source>
            <translation>Falta algo: {why}.</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <translation>Cómo se calcula</translation>
        </message>
        <message>
            <source>Nobody played a note.</source>
            <translation>Nadie tocó ninguna nota.</translation>
        </message>
        <message>
            <source>the therapist</source>
            <translation>terapeuta</translation>
        </message>
        <message>
            <source>set by the scale</source>
            <translation>fijado por la escala</translation>
        </message>
        <message>
            <source>Upper bar: share of all notes. Lower bar, outlined: share of the time in silence. The table has the numbers.</source>
            <translation>Barra de arriba: parte de todas las notas. Barra de abajo, con contorno: parte del tiempo en silencio. La tabla tiene los números.</translation>
        </message>
        <message>
            <source>Shares of the playing, and silence</source>
            <translation>Partes de lo tocado, y silencio</translation>
        </message>
        <message>
            <source>The pictures show the {count} people who played most; the tables have all.</source>
            <translation>Las imágenes muestran a las {count} personas que más tocaron; las tablas las tienen todas.</translation>
        </message>
        <message>
            <source>{feature} of {count} players over the time of the jam, a line each; at the right edge mean and standard deviation; hatched below: windows in which it could not be measured. The tables have the numbers.</source>
            <translation>{feature} de {count} participantes a lo largo de la jam, una línea por participante; en el borde derecho, media y desviación estándar; rayado abajo: ventanas en las que no se pudo medir. Las tablas tienen los números.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>The curve in numbers</source>
            <translation>La curva en números</translation>
        </message>
        <message>
            <source>{feature} over time; each number is the mean of {seconds} s of windows</source>
            <translation>{feature} en el tiempo; cada número es la media de {seconds} s de ventanas</translation>
        </message>
        <message>
            <source>{mean} ± {sd} in {jams} jams</source>
            <translation>{mean} ± {sd} en {jams} jams</translation>
        </message>
        <message>
            <source>Earlier jams</source>
            <translation>Jams anteriores</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Share of notes</source>
            <translation>Parte de las notas</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silencio</translation>
        </message>
        <message>
            <source>Pale fields: mean and standard deviation of the same person's earlier jams.</source>
            <translation>Campos claros: media y desviación estándar de las jams anteriores de la misma persona.</translation>
        </message>
        <message>
            <source>What each person did</source>
            <translation>Qué hizo cada persona</translation>
        </message>
        <message>
            <source>{players} players, one lane each, {notes} notes. Time runs from left to right, high notes stand above low ones; hatched: no note at all. Upright lines are marked moments: {marks}.</source>
            <translation>{players} participantes, una pista por participante, {notes} notas. El tiempo va de izquierda a derecha, las notas agudas están por encima de las graves; rayado: ninguna nota. Las líneas verticales son momentos marcados: {marks}.</translation>
        </message>
        <message>
            <source>{file} is larger than {most:,} MB, which no jam is</source>
            <translation>{file} ocupa más de {most:,} MB; ninguna jam es tan grande</translation>
        </message>
        <message>
            <source>cannot read {file}: {why}; check the path</source>
            <translation>no se puede leer {file}: {why}; revisa la ruta</translation>
        </message>
        <message>
            <source>{take}, which this jam answers, is not there: it is heard without.</source>
            <translation>{take}, la jam a la que esta responde, no está: se oye sin ella.</translation>
        </message>
        <message>
            <source>{take}, which this jam answers, sounds otherwise now: it is heard without.</source>
            <translation>{take}, la jam a la que esta responde, suena ahora de otro modo: se oye sin ella.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>nothing sounds there; the jam is {seconds:.1f} s long</source>
            <translation>ahí no suena nada; la jam dura {seconds:.1f} s</translation>
        </message>
        <message>
            <source>This jam cannot be answered: making its sound had a fault; try again.</source>
            <translation>No se puede responder a esta jam: hubo un fallo al crear su sonido; prueba otra vez.</translation>
        </message>
        <message>
            <source>This jam cannot be answered: {why}</source>
            <translation>No se puede responder a esta jam: {why}</translation>
        </message>
        <message>
            <source>Recording to {file}</source>
            <translation>Se graba en {file}</translation>
        </message>
        <message>
            <source>The pads of {device} are lit.</source>
            <translation>Los pads de {device} están iluminados.</translation>
        </message>
        <message>
            <source>Notes are sent through {port}.</source>
            <translation>Las notas se envían por {port}.</translation>
        </message>
        <message>
            <source>Following the MIDI clock of {device}.</source>
            <translation>El tempo sigue el reloj MIDI de {device}.</translation>
        </message>
        <message>
            <source>All seats are taken: {name} plays as soon as one is free.</source>
            <translation>Todos los puestos están ocupados: {name} tocará en cuanto quede uno libre.</translation>
        </message>
        <message>
            <source>The MIDI clock of {device} is silent; the tempo stays.</source>
            <translation>El reloj MIDI de {device} calla; el tempo se mantiene.</translation>
        </message>
        <message>
            <source>--compare takes two jams, and these are {count}</source>
            <translation>--compare necesita dos jams, y estas son {count}</translation>
        </message>
        <message>
            <source>a page to take home is called {example}</source>
            <translation>una página para llevar a casa se llama {example}</translation>
        </message>
        <message>
            <source>in it: {files}</source>
            <translation>contiene: {files}</translation>
        </message>
        <message>
            <source>there is no note in {file}</source>
            <translation>no hay ninguna nota en {file}</translation>
        </message>
        <message>
            <source>The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; the window raises it, with its PIN.</source>
            <translation>El tope está bloqueado y se queda en {ceiling:g} dB. Todo lo demás está como pediste; se sube en la ventana, con su PIN.</translation>
        </message>
        <message>
            <source>This jam is not recorded: consent is needed on this computer, and is entered in the window. It plays.</source>
            <translation>Esta jam no se graba: en este equipo hace falta consentimiento, que se anota en la ventana. Se puede tocar.</translation>
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
            <source>{file}: a report is a .html or a .pdf</source>
            <translation>{file}: un informe es un .html o un .pdf</translation>
        </message>
        <message>
            <source>a report is of one jam, and these are {count}; see --course</source>
            <translation>un informe es de una sola jam, y estas son {count}; mira --course</translation>
        </message>
        <message>
            <source>it ends with line {last}, and had {number}</source>
            <translation>termina en la línea {last}, y tenía {number}</translation>
        </message>
        <message>
            <source>line {number} is cut off: the program was interrupted while it wrote</source>
            <translation>la línea {number} está cortada: el programa se interrumpió mientras la escribía</translation>
        </message>
        <message>
            <source>line {number} is missing</source>
            <translation>falta la línea {number}</translation>
        </message>
        <message>
            <source>line {number} does not follow from the one before it</source>
            <translation>la línea {number} no sigue a la anterior</translation>
        </message>
        <message>
            <source>line {number} makes no sense</source>
            <translation>la línea {number} no tiene sentido</translation>
        </message>
        <message>
            <source>line {number} is not the one that was written</source>
            <translation>la línea {number} no es la que se escribió</translation>
        </message>
        <message>
            <source>{folder} is there already: choose another place</source>
            <translation>{folder} ya existe: elige otro sitio</translation>
        </message>
        <message>
            <source>{file} is being recorded: it is not in the backup</source>
            <translation>{file} se está grabando: no está en la copia de seguridad</translation>
        </message>
        <message>
            <source>{code} looks like a name. Use one or two letters that mean nobody, as in C-014.</source>
            <translation>{code} parece un nombre. Usa una o dos letras que no señalen a nadie, como en C-014.</translation>
        </message>
        <message>
            <source>the consents were written by a newer version of Improv: get the newer version</source>
            <translation>los consentimientos se escribieron con una versión más nueva de Improv: instala la versión más nueva</translation>
        </message>
        <message>
            <source>{code} is no code: use letters, a dash and digits, as in C-014, and no name</source>
            <translation>{code} no es un código: usa letras, un guion y cifras, como en C-014, y ningún nombre</translation>
        </message>
        <message>
            <source>the consents cannot be read; restore the vault from a backup</source>
            <translation>no se pueden leer los consentimientos; recupera la caja fuerte de una copia de seguridad</translation>
        </message>
        <message>
            <source>{file} is sealed, and its key can be destroyed only while the vault is open: it stays in the bin. Unlock the vault, then delete it.</source>
            <translation>{file} está sellada, y su clave solo se puede destruir con la caja fuerte abierta: se queda en la papelera. Abre la caja fuerte y bórrala después.</translation>
        </message>
        <message>
            <source>The withdrawal was interrupted. Nothing is half done; unlock the vault again to finish it.</source>
            <translation>La retirada se interrumpió. Nada está a medias; abre otra vez la caja fuerte para terminarla.</translation>
        </message>
        <message>
            <source>people are taken out, and jams are sealed, with the vault open; unlock it first</source>
            <translation>las personas se quitan, y las jams se sellan, con la caja fuerte abierta; ábrela primero</translation>
        </message>
        <message>
            <source>a passage begins at 0 s or later, and ends after it begins</source>
            <translation>un pasaje empieza en 0 s o más tarde, y termina después de empezar</translation>
        </message>
        <message>
            <source>{file} is being recorded: end the jam first; nothing was changed</source>
            <translation>{file} se está grabando: termina antes la jam; no se cambió nada</translation>
        </message>
        <message>
            <source>Another window or program is taking something out of the jams already; nothing was changed. Try again when it has finished.</source>
            <translation>Otra ventana o programa ya está quitando algo de las jams; no se cambió nada. Prueba otra vez cuando acabe.</translation>
        </message>
        <message>
            <source>{folder} is no backup of Improv; choose another folder</source>
            <translation>{folder} no es una copia de seguridad de Improv; elige otra carpeta</translation>
        </message>
        <message>
            <source>the backup is of another vault: restore it on a machine, or as a user, that has none</source>
            <translation>la copia de seguridad es de otra caja fuerte: recupérala en un equipo, o con un usuario, que no tenga ninguna</translation>
        </message>
        <message>
            <source>the backup in {folder} is not whole; use another</source>
            <translation>la copia de seguridad de {folder} no está completa; usa otra</translation>
        </message>
        <message>
            <source>{file} in the backup was changed or damaged; use another</source>
            <translation>{file}, en la copia de seguridad, está cambiado o dañado; usa otra</translation>
        </message>
        <message>
            <source>the key of {name} is gone</source>
            <translation>la clave de {name} ya no está</translation>
        </message>
        <message>
            <source>{name} is sealed by another vault, and its notes are in clear; they stay as they are. Open it with that vault, or delete it.</source>
            <translation>{name} está sellada por otra caja fuerte, y sus apuntes están sin sellar; todo queda como está. Ábrela con esa caja fuerte, o bórrala.</translation>
        </message>
        <message>
            <source>{name} is larger than 2 GB, which no jam is</source>
            <translation>{name} ocupa más de 2 GB, y ninguna jam es tan grande</translation>
        </message>
        <message>
            <source>{count} jams that only the clinic's server has were not looked into: bring them here in the library, and withdraw again.</source>
            <translation>{count} jams que solo tiene el servidor de la clínica no se han revisado: traerlas aquí en la biblioteca y retirar de nuevo.</translation>
        </message>
        <message>
            <source>the vault's file cannot be read ({file}); restore it from a backup</source>
            <translation>no se puede leer el archivo de la caja fuerte ({file}); recupéralo de una copia de seguridad</translation>
        </message>
        <message>
            <source>there is a vault already; unlock it with its passphrase</source>
            <translation>ya hay una caja fuerte; ábrela con su frase secreta</translation>
        </message>
        <message>
            <source>a vault's keyring is there without its lock: restore {file} from a backup</source>
            <translation>está el llavero de una caja fuerte sin su cerradura: recupera {file} de una copia de seguridad</translation>
        </message>
        <message>
            <source>the vault was made by a newer version of Improv: get the newer version</source>
            <translation>la caja fuerte se creó con una versión más nueva de Improv: instala la versión más nueva</translation>
        </message>
        <message>
            <source>there is no vault yet; `improv clinic init` makes one</source>
            <translation>aún no hay caja fuerte; `improv clinic init` crea una</translation>
        </message>
        <message>
            <source>There is a slip in the recovery key: compare it with the paper, group by group.</source>
            <translation>Hay un error en la clave de recuperación: compárala con el papel, grupo por grupo.</translation>
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
            <source>The jam could not be made ready to be answered: its sound had a fault. Nothing was changed.</source>
            <translation>No se pudo preparar la jam para responderle: hubo un fallo en su sonido. No se cambió nada.</translation>
        </message>
        <message>
            <source>Cannot capture to {place} ({why}): the jam goes on, and is recorded.</source>
            <translation>No se puede capturar en {place} ({why}): la jam sigue y se graba.</translation>
        </message>
        <message>
            <source>It is not saved: its name holds a person's. Choose one that is about nobody.</source>
            <translation>No se ha guardado: el nombre contiene el de una persona. Elige uno que no hable de nadie.</translation>
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
            <source>Taking a person out of the recordings: {done} of {all}.</source>
            <translation>Quitando a una persona de las grabaciones: {done} de {all}.</translation>
        </message>
        <message>
            <source>The vault is locked: unlock it first.</source>
            <translation>La caja fuerte está cerrada: ábrela primero.</translation>
        </message>
        <message>
            <source>Finishing what was interrupted.</source>
            <translation>Se está terminando lo que se interrumpió.</translation>
        </message>
        <message>
            <source>A consent is entered with the vault open: unlock it first.</source>
            <translation>Un consentimiento se anota con la caja fuerte abierta: ábrela primero.</translation>
        </message>
        <message>
            <source>Taking a person out of the recordings.</source>
            <translation>Quitando a una persona de las grabaciones.</translation>
        </message>
        <message>
            <source>The person is in no recording any more: {count} were changed.</source>
            <translation>La persona ya no está en ninguna grabación: se cambiaron {count}.</translation>
        </message>
        <message>
            <source>A consent is withdrawn with the vault open: unlock it.</source>
            <translation>Un consentimiento se retira con la caja fuerte abierta: ábrela.</translation>
        </message>
        <message>
            <source>You have been listening for an hour. All plays on; a pause is good for ears, and so is less volume where you wear headphones.</source>
            <translation>Llevas una hora escuchando. Todo sigue sonando; una pausa es buena para los oídos, y con auriculares también menos volumen.</translation>
        </message>
        <message>
            <source>Hearing this jam had a fault and has stopped. All else goes on; press Play to go on.</source>
            <translation>La escucha de esta jam tuvo un fallo y se ha parado. Todo lo demás sigue; pulsa «Oír» para continuar.</translation>
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
            <source>{device} has the seat that was kept for {person}: no other was free. All play on; {person} finds name, sound and settings again on the next free seat.</source>
            <translation>{device} tiene el puesto reservado a {person}: no había otro libre. Todos siguen tocando; {person} recupera nombre, sonido y ajustes en el próximo puesto libre.</translation>
        </message>
        <message>
            <source>Not to be heard now: the sound device has room for one program, and the live jam has it. Looking at this jam, marking and exporting work; export it as a sound file to hear it.</source>
            <translation>Ahora no se puede oír: en el dispositivo de sonido solo cabe un programa, y lo tiene la jam en vivo. Mirar esta jam, marcarla y exportarla sí funciona; expórtala como archivo de sonido para oírla.</translation>
        </message>
        <message>
            <source>No sound device is there, so this is not heard; all else works.</source>
            <translation>No hay dispositivo de sonido, así que esto no se oye; todo lo demás funciona.</translation>
        </message>
        <message>
            <source>This jam cannot be heard: {why}</source>
            <translation>Esta jam no se puede oír: {why}</translation>
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
            <source>people's profiles are sealed; unlock the vault first</source>
            <translation>los perfiles de las personas están sellados; abre antes la caja fuerte</translation>
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
            <source>That is no address of a library; say a folder, or postgresql://user@server/name for a clinic's server.</source>
            <translation>Eso no es la dirección de una biblioteca; indica una carpeta, o postgresql://user@server/name para el servidor de una clínica.</translation>
        </message>
        <message>
            <source>A library on PostgreSQL needs psycopg, which is not installed; jams on this machine are listed without it. Install improv[clinic].</source>
            <translation>Una biblioteca en PostgreSQL necesita psycopg, que no está instalado; las jams de este equipo aparecen en la lista sin él. Instala improv[clinic].</translation>
        </message>
        <message>
            <source>{file} could not be moved or deleted ({why}); it is where it was. Check the folder.</source>
            <translation>{file} no se pudo mover ni borrar ({why}); está donde estaba. Revisa la carpeta.</translation>
        </message>
        <message>
            <source>{file} is not in the bin: only what is there is deleted</source>
            <translation>{file} no está en la papelera: solo se borra lo que está en ella</translation>
        </message>
        <message>
            <source>{file} is being recorded: it stays where it is; end the jam first</source>
            <translation>{file} se está grabando: se queda donde está; termina antes la jam</translation>
        </message>
        <message>
            <source>The clinic's server {address} cannot be used ({why}). Jams of this machine are listed, opened and changed as ever, and brought there when it is back.</source>
            <translation>El servidor de la clínica {address} no se puede usar ({why}). Las jams de este equipo se listan, se abren y se cambian como siempre, y se llevan allí cuando vuelva.</translation>
        </message>
        <message>
            <source>{folder} is copied to other machines by {service}: jams in it may be doubled, held back, or leave this building. They still play; a folder that is not synchronised is safer.</source>
            <translation>{service} copia {folder} a otros equipos: sus jams pueden duplicarse, retenerse o salir de este edificio. Se siguen oyendo; es más segura una carpeta que no se sincronice.</translation>
        </message>
        <message>
            <source>The index of the library cannot be kept in {folder} ({why}); jams still play. Check the folder or free some space.</source>
            <translation>El índice de la biblioteca no se puede guardar en {folder} ({why}); las jams se siguen oyendo. Revisa la carpeta o libera algo de espacio.</translation>
        </message>
        <message>
            <source>The index of the library could not be read ({why}) and lies in {file} now; it is made anew from the jams, of which none is missing.</source>
            <translation>El índice de la biblioteca no se pudo leer ({why}) y ahora está en {file}; se crea de nuevo a partir de las jams, y no falta ninguna.</translation>
        </message>
        <message>
            <source>The encrypted library needs SQLCipher, which is not installed; jams still play. Install improv[clinical].</source>
            <translation>La biblioteca cifrada necesita SQLCipher, que no está instalado; las jams se siguen oyendo. Instala improv[clinical].</translation>
        </message>
        <message>
            <source>That is not the key of this library: it stays closed, and as it is. Open the vault that it was made with.</source>
            <translation>Esa no es la clave de esta biblioteca: sigue cerrada, y como está. Abre la caja fuerte con la que se creó.</translation>
        </message>
        <message>
            <source>The clinic's server has {file} only in part; what is here stays. Try again later.</source>
            <translation>El servidor de la clínica solo tiene una parte de {file}; lo que hay aquí se queda. Prueba otra vez más tarde.</translation>
        </message>
        <message>
            <source>{folder} is no folder; the library is as it was. Check the path.</source>
            <translation>{folder} no es una carpeta; la biblioteca queda como estaba. Revisa la ruta.</translation>
        </message>
        <message>
            <source>{name} is larger than 2 GB, which no jam is; check that it is the right file</source>
            <translation>{name} ocupa más de 2 GB, lo que ninguna jam ocupa; comprueba que es el archivo correcto</translation>
        </message>
        <message>
            <source>{folder} cannot be looked into ({why}): its jams are listed again when it can. Check the folder.</source>
            <translation>No se puede mirar dentro de {folder} ({why}): sus jams volverán a la lista cuando se pueda. Revisa la carpeta.</translation>
        </message>
        <message>
            <source>{file} has a name that is no text, and is not listed; rename it.</source>
            <translation>{file} tiene un nombre que no es texto, y no está en la lista; renómbralo.</translation>
        </message>
        <message>
            <source>{file} could not be read ({why}); the other jams are listed. Check the file.</source>
            <translation>{file} no se pudo leer ({why}); las demás jams están en la lista. Revisa el archivo.</translation>
        </message>
        <message>
            <source>{count} jams lay on the clinic's server in clear, and are sealed there now. Copies that the server itself has made, its backups and logs, are not: have them deleted there.</source>
            <translation>{count} jams estaban sin cifrar en el servidor de la clínica, y ahora están selladas allí. Las copias que hizo el propio servidor, sus copias de seguridad y registros, no: haz que se borren allí.</translation>
        </message>
        <message>
            <source>{file} is not the same here and on the clinic's server; both stay as they are. Look at both, and put one into the bin.</source>
            <translation>{file} no es igual aquí y en el servidor de la clínica; los dos quedan como están. Mira los dos y lleva uno a la papelera.</translation>
        </message>
        <message>
            <source>{file} is sealed on one side and in clear on the other, here and on the clinic's server, and is not the same in both; both stay as they are. Look at both, and put one into the bin.</source>
            <translation>{file} está sellada en un lado y sin cifrar en el otro, aquí y en el servidor de la clínica, y no es la misma; las dos quedan como están. Mira las dos y pon una en la papelera.</translation>
        </message>
        <message>
            <source>What lay on the clinic's server in clear may still be in the files of its tables: have whoever runs it do VACUUM FULL. It is tried again with the next look.</source>
            <translation>Lo que estaba sin cifrar en el servidor de la clínica puede seguir en los archivos de sus tablas: pide a quien lo lleva que ejecute VACUUM FULL. Se intenta otra vez en la próxima revisión.</translation>
        </message>
        <message>
            <source>Another program is going over the library already; what it finds is shown after that.</source>
            <translation>Otro programa ya está repasando la biblioteca; lo que encuentre se muestra después.</translation>
        </message>
        <message>
            <source>{folder} is not there: its jams are listed again when it is; all others are. Connect its disk, or run: improv library folders --remove {folder}</source>
            <translation>{folder} no está: sus jams volverán a la lista cuando esté; todas las demás están. Conecta su disco, o ejecuta: improv library folders --remove {folder}</translation>
        </message>
        <message>
            <source>{name} is not in the library any more; all other jams are. Look for it again.</source>
            <translation>{name} ya no está en la biblioteca; todas las demás jams sí. Búscala otra vez.</translation>
        </message>
        <message>
            <source>The index of the library does not answer ({why}); jams and notes are safe in their files. Try again, or run: improv library rebuild</source>
            <translation>El índice de la biblioteca no responde ({why}); las jams y los apuntes están a salvo en sus archivos. Prueba otra vez, o ejecuta: improv library rebuild</translation>
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
            <source>does not send: the sound server stands still</source>
            <translation>no envía: el servidor de sonido está parado</translation>
        </message>
        <message>
            <source>does not send ({fault})</source>
            <translation>no envía ({fault})</translation>
        </message>
        <message>
            <source>{device} cannot be heard; another program may have it ({fault}). All others play, and it is tried again by itself.</source>
            <translation>{device} no se oye; quizá lo tiene otro programa ({fault}). Los demás suenan, y se vuelve a intentar solo.</translation>
        </message>
        <message>
            <source>MIDI keyboards cannot be heard ({why}); everything else plays. `improv doctor` says what helps.</source>
            <translation>No se pueden oír teclados MIDI ({why}); todo lo demás suena. `improv doctor` dice qué ayuda.</translation>
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
            <source>cannot read {name}: {why}; check the path</source>
            <translation>no se puede leer {name}: {why}; comprueba la ruta</translation>
        </message>
        <message>
            <source>the file ends</source>
            <translation>el archivo termina</translation>
        </message>
        <message>
            <source>record {number} at byte {good:,} of {total:,}: {what}</source>
            <translation>registro {number} en el byte {good:,} de {total:,}: {what}</translation>
        </message>
        <message>
            <source>the header of {name} is damaged: {what}; look for a backup</source>
            <translation>la cabecera de {name} está dañada: {what}; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>{name} is not a jam; .jam files are made by Improv</source>
            <translation>{name} no es una jam; los archivos .jam los crea Improv</translation>
        </message>
        <message>
            <source>{name} was made with a newer version of Improv (format {version}); this one reads up to {format}: get the newer version</source>
            <translation>{name} se hizo con una versión más nueva de Improv (formato {version}); esta lee hasta {format}: consigue la más nueva</translation>
        </message>
        <message>
            <source>{name} says format {version}, which never was; look for a backup</source>
            <translation>{name} dice formato {version}, que nunca existió; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>the header of {name} makes no sense: {why}; look for a backup</source>
            <translation>la cabecera de {name} no tiene sentido: {why}; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>the file ends within it</source>
            <translation>el archivo termina en medio</translation>
        </message>
        <message>
            <source>it says a length of {length:,} bytes</source>
            <translation>dice una longitud de {length:,} bytes</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>su suma de comprobación no es correcta</translation>
        </message>
        <message>
            <source>larger than {size} kB</source>
            <translation>mayor de {size} kB</translation>
        </message>
        <message>
            <source>Who sat where could not be read ({file}: {why}); it lies in {aside}. Everybody can play; names and learned controls have to be set anew.</source>
            <translation>No se pudo leer quién estaba en cada puesto ({file}: {why}); está en {aside}. Todos pueden tocar; hay que volver a poner los nombres y los controles aprendidos.</translation>
        </message>
        <message>
            <source>Your last jam was interrupted. It is safe up to {time}.</source>
            <translation>Tu última jam se interrumpió. Está a salvo hasta {time}.</translation>
        </message>
        <message>
            <source>it does not begin as one</source>
            <translation>no empieza como tal</translation>
        </message>
        <message>
            <source>its beats are divided into {ticks} ticks: no time in that</source>
            <translation>sus tiempos se dividen en {ticks} ticks: con eso no hay tiempo</translation>
        </message>
        <message>
            <source>there is no track in it</source>
            <translation>no contiene ninguna pista</translation>
        </message>
        <message>
            <source>a number in it has no end</source>
            <translation>un número que contiene no tiene fin</translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation>termina demasiado pronto</translation>
        </message>
        <message>
            <source>there are more than {count} notes in it</source>
            <translation>contiene más de {count} notas</translation>
        </message>
        <message>
            <source>a byte in it means nothing</source>
            <translation>un byte que contiene no significa nada</translation>
        </message>
        <message>
            <source>{file} has {count} parts; the first {seats} are here, since a jam has no more seats.</source>
            <translation>{file} tiene {count} partes; aquí están las primeras {seats}, porque una jam no tiene más lugares.</translation>
        </message>
        <message>
            <source>there are no notes in {file}; choose another file</source>
            <translation>no hay notas en {file}; elige otro archivo</translation>
        </message>
        <message>
            <source>{file} is too long: a MIDI file may have {notes} notes and {hours} hours; cut it in two</source>
            <translation>{file} es demasiado largo: un archivo MIDI puede tener {notes} notas y {hours} horas; córtalo en dos</translation>
        </message>
        <message>
            <source>{file}: {size:.1f} MB; MIDI files may have {most} MB</source>
            <translation>{file}: {size:.1f} MB; los archivos MIDI pueden tener {most} MB</translation>
        </message>
        <message>
            <source>{file}: no MIDI file that can be read: {why}</source>
            <translation>{file}: no es un archivo MIDI que se pueda leer: {why}</translation>
        </message>
        <message>
            <source>{file}: it would last longer than a day</source>
            <translation>{file}: duraría más de un día</translation>
        </message>
        <message>
            <source>{file} is being recorded, or another program has it open: it stays as it is. End the jam or close it there, then try again.</source>
            <translation>{file} se está grabando, o la tiene abierta otro programa: queda como está. Termina la jam o ciérrala allí, y prueba otra vez.</translation>
        </message>
        <message>
            <source>{file} is a MIDI file, which is never sealed, and what is written about it would lie there in clear. Where you work with clients, it can be heard and looked at.</source>
            <translation>{file} es un archivo MIDI, que nunca se sella, y lo que se escriba sobre él quedaría sin cifrar. Donde se trabaja con clientes, se puede oír y mirar.</translation>
        </message>
        <message>
            <source>{file} is not sealed, and what is written about it would lie there in clear. It can be heard and looked at; to write about it, seal it first: Settings, Clients and consent.</source>
            <translation>{file} no está sellada, y lo que se escriba sobre ella quedaría sin cifrar. Se puede oír y mirar; para escribir sobre ella, séllala primero: Ajustes, Personas y consentimiento.</translation>
        </message>
        <message>
            <source>whose notes they were at {time}</source>
            <translation>de quién eran las notas en {time}</translation>
        </message>
        <message>
            <source>the new note at {time}</source>
            <translation>el apunte nuevo en {time}</translation>
        </message>
        <message>
            <source>the change of the note at {time}</source>
            <translation>el cambio del apunte en {time}</translation>
        </message>
        <message>
            <source>the removal of the note at {time}</source>
            <translation>el borrado del apunte en {time}</translation>
        </message>
        <message>
            <source>the new title</source>
            <translation>el título nuevo</translation>
        </message>
        <message>
            <source>taking away the tag {tag}</source>
            <translation>quitar la etiqueta {tag}</translation>
        </message>
        <message>
            <source>the place in the video</source>
            <translation>el punto del vídeo</translation>
        </message>
        <message>
            <source>There are {count} notes about this jam, and no room for more. All of them are kept; remove some to write new ones.</source>
            <translation>Hay {count} apuntes sobre esta jam y no caben más. Todos se guardan; borra algunos para escribir otros.</translation>
        </message>
        <message>
            <source>There is no room for more notes about this jam. All of them are kept.</source>
            <translation>No caben más apuntes sobre esta jam. Todos se guardan.</translation>
        </message>
        <message>
            <source>the tag {tag}</source>
            <translation>la etiqueta {tag}</translation>
        </message>
        <message>
            <source>the star</source>
            <translation>la estrella</translation>
        </message>
        <message>
            <source>taking away the star</source>
            <translation>quitar la estrella</translation>
        </message>
        <message>
            <source>There is no room for more corrections of this jam. All of them are kept.</source>
            <translation>No caben más correcciones de esta jam. Todas se guardan.</translation>
        </message>
        <message>
            <source>cannot write {file}: too many damaged files lie beside it; remove some</source>
            <translation>no se puede escribir {file}: hay demasiados archivos dañados a su lado; quita algunos</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of Improv ({how}). The jam opens without its notes, and they stay as they are; get the newer version to read them.</source>
            <translation>{file} se escribió con una versión más nueva de Improv ({how}). La jam se abre sin sus apuntes, que quedan como están; instala la versión más nueva para leerlos.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}. The jam opens without its notes; the file is kept, and put aside when new notes are written.</source>
            <translation>{file} no se puede leer: {why}. La jam se abre sin sus apuntes; el archivo se guarda, y se aparta cuando se escriban otros.</translation>
        </message>
        <message>
            <source>it is larger than {size} MB</source>
            <translation>ocupa más de {size} MB</translation>
        </message>
        <message>
            <source>cannot write {file}: the jam is sealed; unlock the vault, then try again</source>
            <translation>no se puede escribir {file}: la jam está sellada; abre la caja fuerte y prueba otra vez</translation>
        </message>
        <message>
            <source>cannot write {file}: the notes are larger than {size} MB; shorten or remove some</source>
            <translation>no se puede escribir {file}: los apuntes ocupan más de {size} MB; acorta o borra algunos</translation>
        </message>
        <message>
            <source>format {format}</source>
            <translation>formato {format}</translation>
        </message>
        <message>
            <source>cannot write {file}: the jam itself cannot be read ({why}); check the folder</source>
            <translation>no se puede escribir {file}: la propia jam no se puede leer ({why}); revisa la carpeta</translation>
        </message>
        <message>
            <source>cannot read {file}: {why}. The jam opens without its notes; they stay as they are.</source>
            <translation>no se puede leer {file}: {why}. La jam se abre sin sus apuntes; quedan como están.</translation>
        </message>
        <message>
            <source>sealed otherwise</source>
            <translation>sellado de otro modo</translation>
        </message>
        <message>
            <source>it is no file</source>
            <translation>no es un archivo</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Imitating</source>
            <translation>Imitar</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Dirigir</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Turn-taking</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En común</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Por separado</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Affect +</source>
            <translation>Afecto +</translation>
        </message>
        <message>
            <source>Affect –</source>
            <translation>Afecto –</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Apunte</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integración</translation>
        </message>
        <message>
            <source>undifferentiated</source>
            <translation>indiferenciado</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>sincronizado</translation>
        </message>
        <message>
            <source>integrated</source>
            <translation>integrado</translation>
        </message>
        <message>
            <source>differentiated</source>
            <translation>diferenciado</translation>
        </message>
        <message>
            <source>overdifferentiated</source>
            <translation>sobrediferenciado</translation>
        </message>
        <message>
            <source>Variability</source>
            <translation>Variabilidad</translation>
        </message>
        <message>
            <source>rigid</source>
            <translation>rígido</translation>
        </message>
        <message>
            <source>stable</source>
            <translation>estable</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variable</translation>
        </message>
        <message>
            <source>contrasting</source>
            <translation>contrastante</translation>
        </message>
        <message>
            <source>random</source>
            <translation>aleatorio</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <source>hypo-tense</source>
            <translation>hipotenso</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calmado</translation>
        </message>
        <message>
            <source>cyclic</source>
            <translation>cíclico</translation>
        </message>
        <message>
            <source>tense</source>
            <translation>tenso</translation>
        </message>
        <message>
            <source>hyper-tense</source>
            <translation>hipertenso</translation>
        </message>
        <message>
            <source>Congruence</source>
            <translation>Congruencia</translation>
        </message>
        <message>
            <source>unengaged</source>
            <translation>no implicado</translation>
        </message>
        <message>
            <source>congruent</source>
            <translation>congruente</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>centrado</translation>
        </message>
        <message>
            <source>incongruent</source>
            <translation>incongruente</translation>
        </message>
        <message>
            <source>polarised</source>
            <translation>polarizado</translation>
        </message>
        <message>
            <source>Salience</source>
            <translation>Prominencia</translation>
        </message>
        <message>
            <source>receding</source>
            <translation>retraído</translation>
        </message>
        <message>
            <source>conforming</source>
            <translation>conforme</translation>
        </message>
        <message>
            <source>contributing</source>
            <translation>contribuyente</translation>
        </message>
        <message>
            <source>controlling</source>
            <translation>controlador</translation>
        </message>
        <message>
            <source>dominating</source>
            <translation>dominante</translation>
        </message>
        <message>
            <source>Autonomy</source>
            <translation>Autonomía</translation>
        </message>
        <message>
            <source>dependent</source>
            <translation>dependiente</translation>
        </message>
        <message>
            <source>follower</source>
            <translation>seguidor</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>compañero</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>líder</translation>
        </message>
        <message>
            <source>resister</source>
            <translation>resistente</translation>
        </message>
        <message>
            <source>{profile}: {gradient}</source>
            <translation>{profile}: {gradient}</translation>
        </message>
        <message>
            <source>Your categories could not be read ({why}); they lie in {place}. The first ones are offered again; notes keep theirs.</source>
            <translation>No se pudieron leer tus categorías ({why}); están en {place}. Se ofrecen otra vez las primeras; los apuntes conservan las suyas.</translation>
        </message>
        <message>
            <source>the jams in it are sealed: say the passphrase that came with the bundle</source>
            <translation>sus jams están selladas: di la frase secreta que vino con el paquete</translation>
        </message>
        <message>
            <source>the jams in it are sealed: unlock the clinic's vault first, then unpack it</source>
            <translation>sus jams están selladas: abre primero la caja fuerte de la clínica y después desempaquétalo</translation>
        </message>
        <message>
            <source>{file} is here already</source>
            <translation>{file} ya está aquí</translation>
        </message>
        <message>
            <source>{file} is here already; what was noted about it came</source>
            <translation>{file} ya está aquí; lo que se apuntó sobre ella ha llegado</translation>
        </message>
        <message>
            <source>another jam is called {file} here, so this one is {other}</source>
            <translation>otra jam se llama aquí {file}, así que esta es {other}</translation>
        </message>
        <message>
            <source>a bundle is called {example}</source>
            <translation>un paquete se llama {example}</translation>
        </message>
        <message>
            <source>{count} files with {size:.0f} MB are too much for one bundle ({most} files, {largest:.0f} MB); make several</source>
            <translation>{count} archivos con {size:.0f} MB son demasiado para un paquete ({most} archivos, {largest:.0f} MB); haz varios</translation>
        </message>
        <message>
            <source>no jam is chosen, so there is nothing to pack</source>
            <translation>no se eligió ninguna jam, así que no hay nada que empaquetar</translation>
        </message>
        <message>
            <source>{file} is sealed: unlock the clinic's vault first, then pack it</source>
            <translation>{file} está sellada: abre primero la caja fuerte de la clínica y después empaquétala</translation>
        </message>
        <message>
            <source>{file} is sealed: choose a passphrase for the one who receives the bundle</source>
            <translation>{file} está sellada: elige una frase secreta para quien reciba el paquete</translation>
        </message>
        <message>
            <source>{file} is no recording; only .jam files go into a bundle</source>
            <translation>{file} no es una grabación; en un paquete solo entran archivos .jam</translation>
        </message>
        <message>
            <source>{file} is being recorded; end the jam first</source>
            <translation>{file} se está grabando; termina antes la jam</translation>
        </message>
        <message>
            <source>{file} is empty: there is no jam in it; leave it out</source>
            <translation>{file} está vacío: no hay ninguna jam dentro; no lo incluyas</translation>
        </message>
        <message>
            <source>{file} changed meanwhile; try again</source>
            <translation>{file} cambió mientras tanto; prueba otra vez</translation>
        </message>
        <message>
            <source>{file} is locked with a password of the zip's own</source>
            <translation>{file} está bloqueado con una contraseña propia del zip</translation>
        </message>
        <message>
            <source>it has a folder, {file}</source>
            <translation>contiene una carpeta, {file}</translation>
        </message>
        <message>
            <source>{file} leads somewhere else</source>
            <translation>{file} lleva a otro sitio</translation>
        </message>
        <message>
            <source>{file} is no plain file</source>
            <translation>{file} no es un archivo simple</translation>
        </message>
        <message>
            <source>no file in a bundle is called {file}</source>
            <translation>ningún archivo de un paquete se llama {file}</translation>
        </message>
        <message>
            <source>{file} is packed in a way that bundles are not</source>
            <translation>{file} está empaquetado de un modo que los paquetes no usan</translation>
        </message>
        <message>
            <source>its manifest is too large</source>
            <translation>su lista de contenido es demasiado grande</translation>
        </message>
        <message>
            <source>{file} would unpack to {times} times its size</source>
            <translation>{file} ocuparía {times} veces su tamaño al desempaquetarse</translation>
        </message>
        <message>
            <source>{name} is not unpacked: {why}. Nothing was changed; ask for another bundle</source>
            <translation>{name} no se desempaqueta: {why}. No se cambió nada; pide otro paquete</translation>
        </message>
        <message>
            <source>it has {size:.0f} MB</source>
            <translation>tiene {size:.0f} MB</translation>
        </message>
        <message>
            <source>it is no zip file</source>
            <translation>no es un archivo zip</translation>
        </message>
        <message>
            <source>it is no zip file, or its end is damaged</source>
            <translation>no es un archivo zip, o su final está dañado</translation>
        </message>
        <message>
            <source>its directory is not where it says, or is of another kind</source>
            <translation>su directorio no está donde dice, o es de otro tipo</translation>
        </message>
        <message>
            <source>it lists {count} files; {most} are allowed</source>
            <translation>incluye {count} archivos; se permiten {most}</translation>
        </message>
        <message>
            <source>its files overlap</source>
            <translation>sus archivos se solapan</translation>
        </message>
        <message>
            <source>it has no manifest, so it was not made by Improv</source>
            <translation>no tiene lista de contenido, así que no lo creó Improv</translation>
        </message>
        <message>
            <source>its manifest is about other files</source>
            <translation>su lista de contenido es de otros archivos</translation>
        </message>
        <message>
            <source>{file} is not what it was when it was packed</source>
            <translation>{file} no es lo que era cuando se empaquetó</translation>
        </message>
        <message>
            <source>it has {file} twice</source>
            <translation>contiene {file} dos veces</translation>
        </message>
        <message>
            <source>it would unpack to more than {size:.0f} MB</source>
            <translation>ocuparía más de {size:.0f} MB al desempaquetarse</translation>
        </message>
        <message>
            <source>{name} was packed by a newer version of Improv: get the newer version</source>
            <translation>{name} se empaquetó con una versión más nueva de Improv: instala la versión más nueva</translation>
        </message>
        <message>
            <source>its manifest makes no sense</source>
            <translation>su lista de contenido no tiene sentido</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>está dañado</translation>
        </message>
        <message>
            <source>a passage begins and ends at seconds of the jam: 0 or more</source>
            <translation>un pasaje empieza y acaba en segundos de la jam: 0 o más</translation>
        </message>
        <message>
            <source>--from {begin:g} --to {end:g}: the beginning has to come before the end</source>
            <translation>--from {begin:g} --to {end:g}: el principio tiene que ir antes del final</translation>
        </message>
        <message>
            <source>nothing is there: the jam is {seconds:.1f} s long</source>
            <translation>ahí no hay nada: la jam dura {seconds:.1f} s</translation>
        </message>
        <message>
            <source>MTTB compares two people: say --pair twice, first the client, then the therapist</source>
            <translation>MTTB compara a dos personas: indica --pair dos veces, primero quien recibe la terapia y después terapeuta</translation>
        </message>
        <message>
            <source>--pair {one} and --pair {other} are the same player</source>
            <translation>--pair {one} y --pair {other} son el mismo participante</translation>
        </message>
        <message>
            <source>{who} plays no note there, so there is nothing to compare</source>
            <translation>{who} no toca ninguna nota ahí, así que no hay nada que comparar</translation>
        </message>
        <message>
            <source>{who} played drums: MTTB takes their strokes for pitches</source>
            <translation>{who} tocó tambores: MTTB toma sus golpes por notas con altura</translation>
        </message>
        <message>
            <source>{bars} bars are too many for a score; choose a shorter passage</source>
            <translation>{bars} compases son demasiados para una partitura; elige un pasaje más corto</translation>
        </message>
        <message>
            <source>--grid {grid}: the shortest note can be 1/{known}</source>
            <translation>--grid {grid}: la nota más corta puede ser 1/{known}</translation>
        </message>
        <message>
            <source>nobody plays a note there, so there is nothing to write down</source>
            <translation>nadie toca ninguna nota ahí, así que no hay nada que escribir</translation>
        </message>
        <message>
            <source>{count} notes are too many for a score; choose a passage of at most {most}</source>
            <translation>{count} notas son demasiadas para una partitura; elige un pasaje de {most} como máximo</translation>
        </message>
        <message>
            <source>{count} notes lie between the keys; the score has the nearest</source>
            <translation>{count} notas caen entre las teclas; la partitura tiene las más cercanas</translation>
        </message>
        <message>
            <source>the tempo changes in there; the score keeps the first</source>
            <translation>el tempo cambia ahí; la partitura mantiene el primero</translation>
        </message>
        <message>
            <source>the sound of {minutes}, in which everybody is heard who played</source>
            <translation>el sonido de {minutes}, en el que se oye a todas las personas que tocaron</translation>
        </message>
        <message>
            <source>a picture of {own} notes of the person and {others} of others</source>
            <translation>una imagen con {own} notas de la persona y {others} de otras</translation>
        </message>
        <message>
            <source>the date, {date}</source>
            <translation>la fecha, {date}</translation>
        </message>
        <message>
            <source>{who} plays no note there, so there is nothing to take home</source>
            <translation>{who} no toca ninguna nota ahí, así que no hay nada que llevar a casa</translation>
        </message>
        <message>
            <source>names: {names}</source>
            <translation>nombres: {names}</translation>
        </message>
        <message>
            <source>no names</source>
            <translation>ningún nombre</translation>
        </message>
        <message>
            <source>noted at {time}: {text}</source>
            <translation>apuntado en {time}: {text}</translation>
        </message>
        <message>
            <source>nothing that was noted</source>
            <translation>nada de lo apuntado</translation>
        </message>
        <message>
            <source>{minutes} are too long for a page to take home; choose a passage of at most {most}</source>
            <translation>{minutes} es demasiado largo para una página para llevar a casa; elige un pasaje de {most} como máximo</translation>
        </message>
        <message>
            <source>{person} played in none of {count} jams; check how they are called</source>
            <translation>{person} no tocó en ninguna de {count} jams; revisa con qué nombre aparece</translation>
        </message>
        <message>
            <source>the page would have {size:.0f} MB, too much to send; choose a passage of it</source>
            <translation>la página tendría {size:.0f} MB, demasiado para enviarla; elige un pasaje</translation>
        </message>
        <message>
            <source>nobody noted where in the video this jam begins; say it in Review, or with --video-offset</source>
            <translation>nadie apuntó en qué punto del vídeo empieza esta jam; indícalo en Repasar, o con --video-offset</translation>
        </message>
        <message>
            <source>A file of your own is left out; everything else is there. Mend it or delete it: {why}</source>
            <translation>Se omite un archivo propio; todo lo demás está. Corrígelo o bórralo: {why}</translation>
        </message>
        <message>
            <source>{count} files of your own are left out; everything else is there. `improv doctor` names them, and this is the first: {why}</source>
            <translation>Se omiten {count} archivos propios; todo lo demás está. `improv doctor` los nombra, y este es el primero: {why}</translation>
        </message>
        <message>
            <source>the key is wrapped in a way that this program does not know; look for a backup</source>
            <translation>la clave está envuelta de un modo que este programa no conoce; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>the key's file is too large to be one; look for a backup</source>
            <translation>el archivo de la clave es demasiado grande para serlo; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>a passphrase has at least {least} letters; four words are good</source>
            <translation>una frase secreta tiene al menos {least} letras; cuatro palabras van bien</translation>
        </message>
        <message>
            <source>That does not open the vault. Check capitals and spaces, or type the recovery key.</source>
            <translation>Eso no abre la caja fuerte. Revisa mayúsculas y espacios, o escribe la clave de recuperación.</translation>
        </message>
        <message>
            <source>the key's file makes no sense; look for a backup</source>
            <translation>el archivo de la clave no tiene sentido; busca una copia de seguridad</translation>
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
            <source>no engine played in this jam, so there is nothing to hear; see `improv check`</source>
            <translation>en esta jam no sonó ningún motor, así que no hay nada que oír; véase `improv check`</translation>
        </message>
        <message>
            <source>it does not open with its key: it was changed or damaged</source>
            <translation>no se abre con su clave: se cambió o está dañado</translation>
        </message>
        <message>
            <source>{name} is damaged, and stays as it is: `improv check --repair` writes what is whole of it to a new file; then delete this one</source>
            <translation>{name} tiene daños, y queda como está: `improv check --repair` escribe lo que está bien en un archivo nuevo; después, borra este</translation>
        </message>
        <message>
            <source>{name} was sealed by a newer version of Improv: get the newer version</source>
            <translation>{name} se selló con una versión más nueva de Improv: instala la versión más nueva</translation>
        </message>
        <message>
            <source>{name} is no sealed file, or is damaged; look for a backup</source>
            <translation>{name} no es un archivo sellado, o está dañado; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>{name} is sealed: unlock the clinic's vault with its passphrase to open it</source>
            <translation>{name} está sellado: para abrirlo, abre la caja fuerte de la clínica con su frase secreta</translation>
        </message>
        <message>
            <source>{name} is sealed with another key: open it with the vault that it was made in</source>
            <translation>{name} está sellado con otra clave: ábrelo con la caja fuerte en la que se creó</translation>
        </message>
        <message>
            <source>the header of {name} is damaged; look for a backup</source>
            <translation>el encabezado de {name} está dañado; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>{name} was changed or damaged, and does not open; look for a backup</source>
            <translation>{name} está cambiado o dañado, y no se abre; busca una copia de seguridad</translation>
        </message>
        <message>
            <source>what seals recordings is not installed: `pip install improv[clinical]` adds it</source>
            <translation>falta instalar lo que sella las grabaciones: `pip install improv[clinical]` lo añade</translation>
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
        <message>
            <source>{text} is no day: write year, month and day, as in 2027-01-31</source>
            <translation>{text} no es un día: escribe año, mes y día, como en 2027-01-31</translation>
        </message>
        <message>
            <source>What was written about {names} could not be saved ({why}). It waits in memory, sealed, and is lost if the program ends: make room on the disk, unlock the vault.</source>
            <translation>Lo escrito sobre {names} no se pudo guardar ({why}). Espera en memoria, sellado, y se pierde si el programa acaba: haz sitio en el disco y abre la caja fuerte.</translation>
        </message>
        <message>
            <source>{code} is in no recording any more.</source>
            <translation>{code} ya no está en ninguna grabación.</translation>
        </message>
        <message>
            <source>What was interrupted is finished.</source>
            <translation>Lo que se interrumpió está terminado.</translation>
        </message>
        <message>
            <source>Making the vault…</source>
            <translation>Creando la caja fuerte…</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Abriendo la caja fuerte…</translation>
        </message>
        <message>
            <source>Changing the passphrase…</source>
            <translation>Cambiando la frase secreta…</translation>
        </message>
        <message>
            <source>Nothing was changed: what was written about the jam that is open in Review is not saved. Make room on the disk, then try again.</source>
            <translation>No se cambió nada: lo escrito sobre la jam abierta en la revisión no está guardado. Haz sitio en el disco y prueba otra vez.</translation>
        </message>
        <message>
            <source>{code}: the consent is written down.</source>
            <translation>{code}: el consentimiento está anotado.</translation>
        </message>
        <message>
            <source>That could not be done ({why}).</source>
            <translation>No se pudo hacer ({why}).</translation>
        </message>
        <message>
            <source>This takes a moment…</source>
            <translation>Esto tarda un momento…</translation>
        </message>
        <message>
            <source>{done} of {all} are done…</source>
            <translation>{done} de {all} hechas…</translation>
        </message>
        <message>
            <source>{count} jams are in {folder}, sealed.</source>
            <translation>{count} jams están en {folder}, selladas.</translation>
        </message>
        <message>
            <source>{back} jams were brought back; {there} were there already, {gone} are gone since and stay so.</source>
            <translation>{back} jams recuperadas; {there} ya estaban, {gone} se quitaron desde entonces y así siguen.</translation>
        </message>
        <message>
            <source>{count} jams lay in clear, and are sealed now.</source>
            <translation>{count} jams estaban sin cifrar, y ahora están selladas.</translation>
        </message>
        <message>
            <source>The trail does not hold: {why}. Compare it with a backup.</source>
            <translation>El registro no se sostiene: {why}. Compáralo con una copia de seguridad.</translation>
        </message>
        <message>
            <source>{count} files are in {folder}, in clear.</source>
            <translation>{count} archivos están en {folder}, sin cifrar.</translation>
        </message>
        <message>
            <source>No jam was sealed.</source>
            <translation>No se selló ninguna jam.</translation>
        </message>
        <message>
            <source>No jam lies in clear: all are sealed.</source>
            <translation>Ninguna jam está sin cifrar: todas están selladas.</translation>
        </message>
        <message>
            <source>The trail is whole: {count} lines follow from each other.</source>
            <translation>El registro está entero: {count} líneas se siguen unas a otras.</translation>
        </message>
        <message>
            <source>The trail is whole: {count} lines, and the vault vouches for them.</source>
            <translation>El registro está entero: {count} líneas, y la caja fuerte responde de ellas.</translation>
        </message>
        <message>
            <source>The passage is gone from the file: {played} notes that were played, {written} marks and annotations. The time stays empty.</source>
            <translation>El pasaje ya no está en el archivo: {played} notas tocadas, {written} marcas y anotaciones. El tiempo queda vacío.</translation>
        </message>
        <message>
            <source>The jam is gone, and what sealed it is destroyed.</source>
            <translation>La jam ya no está, y lo que la sellaba está destruido.</translation>
        </message>
        <message>
            <source>The export was interrupted, and nothing was written. Try it again.</source>
            <translation>La exportación se interrumpió y no se escribió nada. Prueba otra vez.</translation>
        </message>
        <message>
            <source>{count} jams could not be opened and are not in it.</source>
            <translation>{count} jams no se pudieron abrir y no están incluidas.</translation>
        </message>
        <message>
            <source>The library cannot be read: {why}. Jams go on being recorded.</source>
            <translation>No se puede leer la biblioteca: {why}. Las jams se siguen grabando.</translation>
        </message>
        <message>
            <source>Choose a second jam.</source>
            <translation>Elige una segunda jam.</translation>
        </message>
        <message>
            <source>Opening the jam…</source>
            <translation>Abriendo la jam…</translation>
        </message>
        <message>
            <source>There is no jam to be measured. Choose somebody else.</source>
            <translation>No hay ninguna jam que medir. Elige a otra persona.</translation>
        </message>
        <message>
            <source>The analysis has stopped. Jams and notes are as before; try it again.</source>
            <translation>El análisis se ha parado. Jams y notas siguen igual; prueba otra vez.</translation>
        </message>
        <message>
            <source>It is not kept: its name holds a person's. Choose one that is about nobody.</source>
            <translation>No se guarda: su nombre contiene el de una persona. Elige uno que no trate de nadie.</translation>
        </message>
        <message>
            <source>{why} The kinds of notes are as you chose until the program ends.</source>
            <translation>{why} Los tipos de notas valen como los elegiste hasta que acabe el programa.</translation>
        </message>
        <message>
            <source>This jam is being recorded now: here is what was played until it was opened.</source>
            <translation>Esta jam se está grabando: aquí está lo tocado hasta que se abrió.</translation>
        </message>
        <message>
            <source>Part of this session can’t be read: the file is damaged. What was played up to {time} is here, of {count} players; the file stays as it is.</source>
            <translation>Parte de esta sesión no se puede leer: el archivo está dañado. Lo tocado hasta {time} está aquí, de {count} personas; el archivo queda como está.</translation>
        </message>
        <message>
            <source>Made with a newer version of Improv: what this one does not know is not shown. Opened read-only; the file stays as it is.</source>
            <translation>Hecho con una versión más nueva de Improv: lo que esta no conoce no se muestra. Abierto solo para leer; el archivo queda como está.</translation>
        </message>
        <message>
            <source>{count} records are missing in this session: they could not be written while it was played. Where they are missing is marked.</source>
            <translation>Faltan {count} datos en esta sesión: no se pudieron escribir mientras se tocaba. Está marcado dónde faltan.</translation>
        </message>
        <message>
            <source>{file} cannot be shown ({why}). The file is as it was; all other jams open.</source>
            <translation>No se puede mostrar {file} ({why}). El archivo está como estaba; las demás jams se abren.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>The jams in it are encrypted: unlock the vault first, then open it again.</source>
            <translation>Sus jams están cifradas: abre antes la caja fuerte y vuelve a abrirlo.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Cancelado: no se escribió nada.</translation>
        </message>
        <message>
            <source>This jam is encrypted: unlock the vault first.</source>
            <translation>Esta jam está cifrada: abre antes la caja fuerte.</translation>
        </message>
        <message>
            <source>The notes of this jam are not saved yet, so they would be missing.</source>
            <translation>Las notas de esta jam aún no están guardadas y faltarían.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to: {why}. Choose another.</source>
            <translation>No se puede escribir en {folder}: {why}. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Elige antes una persona.</translation>
        </message>
        <message>
            <source>Read what is on the page, and tick that it may be sent.</source>
            <translation>Lee lo que hay en la página y marca que se puede enviar.</translation>
        </message>
        <message>
            <source>Choose a passphrase for the bundle, and tell it in another way than you send it.</source>
            <translation>Elige una frase secreta para el paquete y dila por otro medio que el del envío.</translation>
        </message>
        <message>
            <source>Choose two different people first.</source>
            <translation>Elige antes dos personas distintas.</translation>
        </message>
        <message>
            <source>The program that was to write it has ended. The jam is as it was; try again.</source>
            <translation>El programa que debía escribirlo se ha cerrado. La jam está como estaba; prueba otra vez.</translation>
        </message>
        <message>
            <source>The analysis of {file} has stopped. Hearing and notes work as before; try it again.</source>
            <translation>El análisis de {file} se ha parado. Escuchar y anotar siguen igual; prueba otra vez.</translation>
        </message>
        <message>
            <source>The analysis was stopped. What was found until then is shown.</source>
            <translation>El análisis se detuvo. Se muestra lo hallado hasta entonces.</translation>
        </message>
        <message>
            <source>The report is written: {file}</source>
            <translation>El informe está escrito: {file}</translation>
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
        <name>ImitationView</name>
        <message>
            <source>The one who may be imitated</source>
            <translation>A quién quizá se imita</translation>
        </message>
        <message>
            <source>First:</source>
            <translation>Primera:</translation>
        </message>
        <message>
            <source>The one who may imitate</source>
            <translation>Quién quizá imita</translation>
        </message>
        <message>
            <source>Second:</source>
            <translation>Segunda:</translation>
        </message>
        <message>
            <source>The curve that is compared</source>
            <translation>La curva que se compara</translation>
        </message>
        <message>
            <source>Each 40 seconds of the first's curve are compared with the second's up to 20 s before and after. A bright band above the middle: the second's curve does what the first's did. It has no p: two calm curves resemble each other. Hatched: nothing to compare.</source>
            <translation>Cada tramo de 40 segundos de la curva de la primera persona se compara con la de la segunda, hasta 20 s antes y después. Una franja clara por encima del centro: la curva de la segunda hace lo que hizo la de la primera. No tiene p: dos curvas tranquilas se parecen. Rayado: nada que comparar.</translation>
        </message>
        <message>
            <source>Where they are most alike</source>
            <translation>Dónde más se parecen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>How alike</source>
            <translation>Parecido</translation>
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
        <name>KindsForm</name>
        <message>
            <source>Kinds of notes, in their order</source>
            <translation>Tipos de apuntes, en su orden</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Name of a kind</source>
            <translation>Nombre de un tipo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a kind with this name</source>
            <translation>Añadir un tipo con este nombre</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Give the chosen kind this name</source>
            <translation>Dar este nombre al tipo elegido</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the chosen kind</source>
            <translation>Quitar el tipo elegido</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move the chosen kind up</source>
            <translation>Subir el tipo elegido</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move the chosen kind down</source>
            <translation>Bajar el tipo elegido</translation>
        </message>
        <message>
            <source>Offer the Improvisation Assessment Profiles too</source>
            <translation>Ofrecer también los perfiles de evaluación (IAP)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Done; back to the note</source>
            <translation>Listo; volver al apunte</translation>
        </message>
        <message>
            <source>Notes that were written already keep the kind that they have.</source>
            <translation>Los apuntes ya escritos conservan el tipo que tienen.</translation>
        </message>
    </context>
    <context>
        <name>LaneHead</name>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>Mute {name}</source>
            <translation>Silenciar a {name}</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Solo {name}</source>
            <translation>Solo {name}</translation>
        </message>
        <message>
            <source>Level of {name}</source>
            <translation>Nivel de {name}</translation>
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
        <name>LatelyBars</name>
        <message>
            <source>The last 30 seconds</source>
            <translation>Los últimos 30 segundos</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>nothing yet</source>
            <translation>aún nada</translation>
        </message>
        <message>
            <source>plays, {percent} % of all</source>
            <translation>toca, {percent} % de todo</translation>
        </message>
        <message>
            <source>pauses, {percent} % of all</source>
            <translation>pausa, {percent} % de todo</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>en silencio</translation>
        </message>
        <message>
            <source>Nobody has played in the last 30 seconds</source>
            <translation>Nadie ha tocado en los últimos 30 segundos</translation>
        </message>
        <message>
            <source>{number} notes a second</source>
            <translation>{number} notas por segundo</translation>
        </message>
        <message>
            <source>together: {percent} % of onsets</source>
            <translation>a la vez: {percent} % de los inicios</translation>
        </message>
        <message>
            <source>Just begun</source>
            <translation>Recién empezado</translation>
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
            <source>Everybody</source>
            <translation>Grupo</translation>
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
            <source>The last 30 seconds</source>
            <translation>Los últimos 30 segundos</translation>
        </message>
        <message>
            <source>Mark for</source>
            <translation>Marcar para</translation>
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
        <name>LibraryFilters</name>
        <message>
            <source>Search titles, people, tags and notes</source>
            <translation>Buscar en títulos, personas, etiquetas y apuntes</translation>
        </message>
        <message>
            <source>Search titles, people, tags, notes</source>
            <translation>Buscar título, persona, etiqueta, apunte</translation>
        </message>
        <message>
            <source>Who played</source>
            <translation>Quién tocó</translation>
        </message>
        <message>
            <source>Who:</source>
            <translation>Quién:</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>Etiqueta:</translation>
        </message>
        <message>
            <source>When it was played</source>
            <translation>Cuándo se tocó</translation>
        </message>
        <message>
            <source>When:</source>
            <translation>Cuándo:</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Orden de la lista</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>Desde este día</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>Until this day</source>
            <translation>Hasta este día</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Estrella</translation>
        </message>
        <message>
            <source>Only jams with a star</source>
            <translation>Solo jams con estrella</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>What is in the bin</source>
            <translation>Lo que hay en la papelera</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>cualquier día</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>últimos 7 días</translation>
        </message>
        <message>
            <source>last 31 days</source>
            <translation>últimos 31 días</translation>
        </message>
        <message>
            <source>last 12 months</source>
            <translation>últimos 12 meses</translation>
        </message>
        <message>
            <source>between…</source>
            <translation>entre…</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Estrella</translation>
        </message>
        <message>
            <source>To the bin</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>From jam to jam…</source>
            <translation>De jam en jam…</translation>
        </message>
        <message>
            <source>Pick several</source>
            <translation>Elegir varias</translation>
        </message>
        <message>
            <source>Bundle…</source>
            <translation>Paquete…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir archivo…</translation>
        </message>
        <message>
            <source>Open a bundle…</source>
            <translation>Abrir un paquete…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar otra vez</translation>
        </message>
        <message>
            <source>See a person, or two, over the dates of their jams</source>
            <translation>Ver a una persona, o a dos, a lo largo de sus jams</translation>
        </message>
        <message>
            <source>Enter, space, or a click picks a jam, or leaves it out again</source>
            <translation>Intro, espacio o un clic elige una jam, o la quita</translation>
        </message>
        <message>
            <source>Pack jams into one file, for another machine</source>
            <translation>Empaquetar jams en un archivo, para otro equipo</translation>
        </message>
        <message>
            <source>Open a jam or a MIDI file from anywhere; or drag it here</source>
            <translation>Abrir una jam o un archivo MIDI de cualquier sitio; o arrastrarlo aquí</translation>
        </message>
        <message>
            <source>Take in jams that come from another machine</source>
            <translation>Traer jams que vienen de otro equipo</translation>
        </message>
        <message>
            <source>Make the list of jams anew, from the files</source>
            <translation>Crear de nuevo la lista de jams, a partir de los archivos</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Borrar del todo…</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>Abrir {title}</translation>
        </message>
        <message>
            <source>Rename {title}</source>
            <translation>Renombrar {title}</translation>
        </message>
        <message>
            <source>Tags of {title}</source>
            <translation>Etiquetas de {title}</translation>
        </message>
        <message>
            <source>Star for {title}</source>
            <translation>Estrella para {title}</translation>
        </message>
        <message numerus="yes">
            <source>Bundle %n jam(s)…</source>
            <translation>
                <numerusform>Empaquetar %n jam…</numerusform>
                <numerusform>Empaquetar %n jams…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bundle %n jam(s)</source>
            <translation>
                <numerusform>Empaquetar %n jam</numerusform>
                <numerusform>Empaquetar %n jams</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of jams is being made anew</source>
            <translation>La lista de jams se crea de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s)</source>
            <translation>
                <numerusform>%n jam</numerusform>
                <numerusform>%n jams</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for jams…</source>
            <translation>Buscando jams…</translation>
        </message>
        <message>
            <source>The list of jams is being made anew: {done} of {of}</source>
            <translation>La lista de jams se crea de nuevo: {done} de {of}</translation>
        </message>
        <message>
            <source>Delete “{title}” for good, with its notes? It cannot be brought back.</source>
            <translation>¿Borrar «{title}» para siempre, con sus apuntes? No se puede recuperar.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Borrar del todo</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Title of the jam of {when}</source>
            <translation>Título de la jam de {when}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Tags, with commas between them</source>
            <translation>Etiquetas, separadas por comas</translation>
        </message>
        <message>
            <source>No jams yet. Whatever is played is found here afterwards.</source>
            <translation>Aún no hay jams. Todo lo que se toque se encuentra aquí después.</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Tocar</translation>
        </message>
        <message>
            <source>No jam is like that.</source>
            <translation>Ninguna jam es así.</translation>
        </message>
        <message>
            <source>Show all jams</source>
            <translation>Ver todas las jams</translation>
        </message>
    </context>
    <context>
        <name>LibraryWiring</name>
        <message>
            <source>Open a jam or a MIDI file</source>
            <translation>Abrir una jam o un archivo MIDI</translation>
        </message>
        <message>
            <source>Jams and MIDI files</source>
            <translation>Jams y archivos MIDI</translation>
        </message>
        <message>
            <source>“{title}” is in the bin.</source>
            <translation>«{title}» está en la papelera.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Fetching the jam from the server…</source>
            <translation>Trayendo la jam del servidor…</translation>
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
        <message>
            <source>Locked: hold the button at the top for 2 seconds, then close</source>
            <translation>Bloqueado: mantén 2 segundos el botón de arriba y luego cierra</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Back to the pads</source>
            <translation>Volver a los pads</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Jams and notes are locked</source>
            <translation>Jams y apuntes están bajo llave</translation>
        </message>
        <message>
            <source>People can play; nothing is recorded and nothing can be read until it is unlocked.</source>
            <translation>Se puede tocar; no se graba nada ni se puede leer nada hasta que se abra.</translation>
        </message>
        <message>
            <source>Jams are being changed</source>
            <translation>Se están cambiando jams</translation>
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
        <name>MatrixView</name>
        <message>
            <source>What is shown of every two people</source>
            <translation>Qué se muestra de cada dos personas</translation>
        </message>
        <message>
            <source>Rows are the first of the two, columns the second: a positive lag means that the column follows the row. Full circle: rarely by chance; ring: sometimes; no sign: often, or not compared.</source>
            <translation>Las filas son la primera de las dos, las columnas la segunda: un desfase positivo indica que la columna sigue a la fila. Círculo lleno: raro por azar; anillo: a veces; sin signo: frecuente, o sin comparar.</translation>
        </message>
        <message>
            <source>Who with whom</source>
            <translation>Quién con quién</translation>
        </message>
        <message>
            <source>All values of these two</source>
            <translation>Todos los valores de estas dos personas</translation>
        </message>
        <message>
            <source>{first}, then {second}: {value}, {chance}</source>
            <translation>{first}, después {second}: {value}, {chance}</translation>
        </message>
        <message>
            <source>{first}, then {second}</source>
            <translation>{first}, después {second}</translation>
        </message>
        <message>
            <source>All values of {first}, then {second}</source>
            <translation>Todos los valores de {first}, después {second}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Azar</translation>
        </message>
        <message>
            <source>Against chance</source>
            <translation>Frente al azar</translation>
        </message>
        <message>
            <source>Play where {first} and {second} are most together: {time}</source>
            <translation>Oír donde {first} y {second} más coinciden: {time}</translation>
        </message>
        <message>
            <source>{number} standard deviations from its mean</source>
            <translation>a {number} desviaciones estándar de su media</translation>
        </message>
        <message>
            <source>by chance mostly {low} to {high}</source>
            <translation>por azar, casi siempre de {low} a {high}</translation>
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
        <name>NewPassphrase</name>
        <message>
            <source>The passphrase, or recovery key, of now</source>
            <translation>La frase secreta, o clave de recuperación, actual</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase secreta</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Otra vez la misma</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Las dos aún no son iguales.</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Mostrar lo escrito</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>What is to be remembered</source>
            <translation>Lo que hay que recordar</translation>
        </message>
        <message>
            <source>What is to be remembered?</source>
            <translation>¿Qué hay que recordar?</translation>
        </message>
        <message>
            <source>Kind of this note</source>
            <translation>Tipo de este apunte</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Rating of this note</source>
            <translation>Valoración de este apunte</translation>
        </message>
        <message>
            <source>Rating:</source>
            <translation>Valor:</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} de 5</translation>
        </message>
        <message>
            <source>Kinds…</source>
            <translation>Tipos…</translation>
        </message>
        <message>
            <source>Edit the list of kinds</source>
            <translation>Editar la lista de tipos</translation>
        </message>
        <message>
            <source>Start of this note</source>
            <translation>Inicio de este apunte</translation>
        </message>
        <message>
            <source>End of this note; empty: it is a moment</source>
            <translation>Fin de este apunte; vacío: es un momento</translation>
        </message>
        <message>
            <source>To playhead</source>
            <translation>Al cursor</translation>
        </message>
        <message>
            <source>Start at the playhead</source>
            <translation>Inicio en el cursor</translation>
        </message>
        <message>
            <source>End at the playhead</source>
            <translation>Fin en el cursor</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Oír</translation>
        </message>
        <message>
            <source>Play from the start of this note</source>
            <translation>Oír desde el inicio de este apunte</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Borrar este apunte</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Done; back to the table</source>
            <translation>Listo; volver a la tabla</translation>
        </message>
        <message>
            <source>This note is about {name}</source>
            <translation>Este apunte es sobre {name}</translation>
        </message>
        <message>
            <source>No note is chosen: choose one in the table, or press N for a new one.</source>
            <translation>Ningún apunte elegido: elige uno en la tabla, o pulsa N para uno nuevo.</translation>
        </message>
        <message>
            <source>Note at {time}, marked by {name}</source>
            <translation>Apunte en {time}, marcado por {name}</translation>
        </message>
        <message>
            <source>Note at {time}</source>
            <translation>Apunte en {time}</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Un tiempo se escribe así: 4:31.5; queda como estaba</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
    </context>
    <context>
        <name>NoteRows</name>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Tocado</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Suena</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Fuerza</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>key {name}</source>
            <translation>tecla {name}</translation>
        </message>
        <message>
            <source>pad {number}</source>
            <translation>pad {number}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
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
        <name>OwnSounds</name>
        <message>
            <source>The folder for own sounds cannot be made ({why}): {folder}. All other sounds play.</source>
            <translation>No se puede crear la carpeta de sonidos propios ({why}): {folder}. Todos los demás suenan.</translation>
        </message>
        <message>
            <source>Own sounds are in {folder}; those that are new are there after the next start</source>
            <translation>Los sonidos propios están en {folder}; los nuevos aparecen tras el próximo inicio</translation>
        </message>
        <message>
            <source>No program here shows folders. Own sounds play from: {folder}</source>
            <translation>Ningún programa muestra carpetas aquí. Los sonidos propios se leen de: {folder}</translation>
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
            <source>Kept in the profile of {person}: layout, labels, colours.</source>
            <translation>Se guarda en el perfil de {person}: disposición, letreros, colores.</translation>
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
            <source>Consent</source>
            <translation>Consentimiento</translation>
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
        <name>Passphrase</name>
        <message>
            <source>Too short: at least ten letters. Four words are good.</source>
            <translation>Muy corta: al menos diez letras. Cuatro palabras van bien.</translation>
        </message>
        <message>
            <source>Can be guessed. Four words that have nothing in common are good.</source>
            <translation>Se puede adivinar. Van bien cuatro palabras que no tengan nada en común.</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translation>Bien: difícil de adivinar.</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>{code}: due since {day}</source>
            <translation>{code}: pendiente desde {day}</translation>
        </message>
        <message>
            <source>Keep what is of {code} longer</source>
            <translation>Guardar más tiempo lo de {code}</translation>
        </message>
        <message>
            <source>Delete what is of {code}</source>
            <translation>Borrar lo de {code}</translation>
        </message>
        <message>
            <source>Keep until…</source>
            <translation>Guardar hasta…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Change the consent of {code}</source>
            <translation>Cambiar el consentimiento de {code}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export all that is of {code}</source>
            <translation>Exportar todo lo de {code}</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirar…</translation>
        </message>
        <message>
            <source>Withdraw the consent of {code}</source>
            <translation>Retirar el consentimiento de {code}</translation>
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
        <name>PlaceSwitch</name>
        <message>
            <source>Play</source>
            <translation>Tocar</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Repasar</translation>
        </message>
        <message>
            <source>Play: go to the pads (Ctrl+1)</source>
            <translation>Tocar: ir a los pads (Ctrl+1)</translation>
        </message>
        <message>
            <source>Review: find jams, hear and mark them (Ctrl+2)</source>
            <translation>Repasar: buscar jams, oírlas y marcarlas (Ctrl+2)</translation>
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
            <source>not recorded: {why}</source>
            <translation>no se graba: {why}</translation>
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
        <name>PlayheadSlider</name>
        <message>
            <source>Playhead, {place} of {length}</source>
            <translation>Cursor, {place} de {length}</translation>
        </message>
    </context>
    <context>
        <name>Plot</name>
        <message>
            <source>nothing here</source>
            <translation>aquí nada</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>We work with clients</source>
            <translation>Acompañamos a personas</translation>
        </message>
        <message>
            <source>Seal jams that lie in clear…</source>
            <translation>Sellar jams sin cifrar…</translation>
        </message>
        <message>
            <source>Jams are being sealed</source>
            <translation>Sellando jams</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>Copiar a una carpeta…</translation>
        </message>
        <message>
            <source>Bring a backup back…</source>
            <translation>Recuperar una copia…</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>Revisar registro</translation>
        </message>
        <message>
            <source>Unlock the vault to see who agreed to what.</source>
            <translation>Abre la caja fuerte para ver quién aceptó qué.</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Aún nadie.</translation>
        </message>
        <message>
            <source>Nothing is due to be deleted.</source>
            <translation>No hay nada pendiente de borrar.</translation>
        </message>
        <message>
            <source>First put the recovery key away</source>
            <translation>Primero, guardar la clave</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>What is written, and when</source>
            <translation>Qué se escribe, y cuándo</translation>
        </message>
        <message>
            <source>Ask each time, or not answered yet: a jam is in memory; a yes at its end keeps it.</source>
            <translation>Preguntar cada vez, o aún sin respuesta: la jam está en la memoria; un sí al final la guarda.</translation>
        </message>
        <message>
            <source>Keep jams: each is on the disk from the first note.</source>
            <translation>Guardar las jams: cada una está en el disco desde la primera nota.</translation>
        </message>
        <message>
            <source>We work with clients: on the disk, sealed, and only people whose consent is entered.</source>
            <translation>Acompañamos a personas: en el disco, selladas, y solo de quienes tienen anotado su consentimiento.</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere, except to a library address that the clinic sets itself.</source>
            <translation>No se envía nada a ningún sitio, salvo a la dirección de biblioteca que ponga la propia clínica.</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>La caja fuerte</translation>
        </message>
        <message>
            <source>Jams from before there was a vault lie in clear until they are sealed.</source>
            <translation>Las jams de antes de la caja fuerte están sin cifrar hasta que se sellan.</translation>
        </message>
        <message>
            <source>Jams in clear</source>
            <translation>Jams sin cifrar</translation>
        </message>
        <message>
            <source>People who agreed</source>
            <translation>Personas que aceptaron</translation>
        </message>
        <message>
            <source>Due to be deleted</source>
            <translation>Pendiente de borrar</translation>
        </message>
        <message>
            <source>Enter a consent</source>
            <translation>Anotar un consentimiento</translation>
        </message>
        <message>
            <source>The audit trail</source>
            <translation>El registro de accesos</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
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
        <message>
            <source>{state}, {people}. Who is recorded?</source>
            <translation>{state}, {people}. ¿A quién se graba?</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>The recovery key</source>
            <translation>La clave de recuperación</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown only now. Without passphrase and paper nobody can open the recordings, and nobody can help. Print it, and lock the paper away, not beside the computer.</source>
            <translation>Lo abre todo cuando se olvida la frase secreta, y solo se muestra ahora. Sin frase secreta y sin papel nadie puede abrir las grabaciones, y nadie puede ayudar. Conviene imprimirla y guardar el papel bajo llave, no al lado del equipo.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as a text file…</source>
            <translation>Guardar como texto…</translation>
        </message>
        <message>
            <source>I have put the paper away</source>
            <translation>He guardado el papel</translation>
        </message>
        <message>
            <source>Done: never show it again</source>
            <translation>Listo: no mostrarla más</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Clave de recuperación: {key}</translation>
        </message>
        <message>
            <source>Written to {file}. Take it off this computer, and print it.</source>
            <translation>Escrita en {file}. Quítala de este equipo e imprímela.</translation>
        </message>
        <message>
            <source>Improv: recovery key of the vault</source>
            <translation>Improv: clave de recuperación de la caja fuerte</translation>
        </message>
        <message>
            <source>Keep it locked away. It opens all recordings. Whoever finds it: give it back.</source>
            <translation>Guardar bajo llave. Abre todas las grabaciones. Si alguien la encuentra: por favor, devolverla.</translation>
        </message>
        <message>
            <source>Save the recovery key</source>
            <translation>Guardar la clave de recuperación</translation>
        </message>
    </context>
    <context>
        <name>RemovingInReview</name>
        <message>
            <source>Remove this passage…</source>
            <translation>Quitar este pasaje…</translation>
        </message>
        <message>
            <source>Remove the selected passage for good</source>
            <translation>Quitar del todo el pasaje elegido</translation>
        </message>
        <message>
            <source>Delete this jam…</source>
            <translation>Borrar esta jam…</translation>
        </message>
        <message>
            <source>Delete this jam for good</source>
            <translation>Borrar esta jam del todo</translation>
        </message>
        <message>
            <source>First select the passage in the timeline</source>
            <translation>Selecciona antes el pasaje en la línea de tiempo</translation>
        </message>
        <message>
            <source>Remove the passage from {begin} to {end} for good, of everybody, with what was written there? It cannot be brought back.</source>
            <translation>¿Quitar del todo el pasaje de {begin} a {end}, de todas las personas, con lo que se escribió ahí? No se puede recuperar.</translation>
        </message>
        <message>
            <source>Remove it for good</source>
            <translation>Quitar del todo</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Delete this jam for good, with its notes and its key? It cannot be brought back.</source>
            <translation>¿Borrar esta jam del todo, con sus apuntes y su clave? No se puede recuperar.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Borrar del todo</translation>
        </message>
    </context>
    <context>
        <name>ReportRow</name>
        <message>
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Tipo de informe</translation>
        </message>
        <message>
            <source>Page (HTML), for screen readers too</source>
            <translation>Página (HTML), también para lectores de pantalla</translation>
        </message>
        <message>
            <source>PDF, for paper</source>
            <translation>PDF, para papel</translation>
        </message>
        <message>
            <source>With people's names</source>
            <translation>Con nombres</translation>
        </message>
        <message>
            <source>With marks and notes</source>
            <translation>Con marcas y apuntes</translation>
        </message>
        <message>
            <source>With earlier jams behind the curves</source>
            <translation>Con jams anteriores tras las curvas</translation>
        </message>
        <message>
            <source>Writing the report: {percent} %</source>
            <translation>Escribiendo el informe: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>recording now</source>
            <translation>grabando ahora</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>recuperada</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>cifrada</translation>
        </message>
        <message>
            <source>partly unreadable</source>
            <translation>en parte ilegible</translation>
        </message>
        <message>
            <source>notes unreadable</source>
            <translation>apuntes ilegibles</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n apunte</numerusform>
                <numerusform>%n apuntes</numerusform>
            </translation>
        </message>
        <message>
            <source>starred</source>
            <translation>con estrella</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Más nuevas</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Más antiguas</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Por título</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Más largas</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Más cortas</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
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
            <source>Song</source>
            <translation>Canción</translation>
        </message>
    </context>
    <context>
        <name>ReviewKeys</name>
        <message>
            <source>play, pause</source>
            <translation>oír, pausa</translation>
        </message>
        <message>
            <source>play what is selected</source>
            <translation>oír lo seleccionado</translation>
        </message>
        <message>
            <source>play what is selected again and again, or no longer</source>
            <translation>oír lo seleccionado una y otra vez, o dejar de hacerlo</translation>
        </message>
        <message>
            <source>mark this moment, also while it plays</source>
            <translation>marcar este momento, también mientras suena</translation>
        </message>
        <message>
            <source>write a note about what is selected, or about this moment</source>
            <translation>escribir un apunte sobre lo seleccionado, o sobre este momento</translation>
        </message>
        <message>
            <source>tap mode: each press of Enter ends a passage and begins another</source>
            <translation>modo de toques: cada Intro termina un pasaje y empieza otro</translation>
        </message>
        <message>
            <source>a second back, a second on</source>
            <translation>un segundo atrás, un segundo adelante</translation>
        </message>
        <message>
            <source>5 seconds back, 5 seconds on</source>
            <translation>5 segundos atrás, 5 segundos adelante</translation>
        </message>
        <message>
            <source>a page back, a page on</source>
            <translation>una página atrás, una página adelante</translation>
        </message>
        <message>
            <source>to the beginning, to the end</source>
            <translation>al principio, al final</translation>
        </message>
        <message>
            <source>to the note before, to the next one</source>
            <translation>al apunte anterior, al siguiente</translation>
        </message>
        <message>
            <source>see less time larger, see more time</source>
            <translation>ver menos tiempo más grande, ver más tiempo</translation>
        </message>
        <message>
            <source>see the whole jam</source>
            <translation>ver toda la jam</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>del 1 al 9</translation>
        </message>
        <message>
            <source>go to the lane of a player</source>
            <translation>ir a la pista de un participante</translation>
        </message>
        <message>
            <source>mute that player, hear only that player</source>
            <translation>silenciar a ese participante, oír solo a ese participante</translation>
        </message>
        <message>
            <source>slower, faster; the pitch stays</source>
            <translation>más despacio, más deprisa; el tono no cambia</translation>
        </message>
        <message>
            <source>take it away: sound, notes, pages</source>
            <translation>llevársela: sonido, apuntes, páginas</translation>
        </message>
        <message>
            <source>undo, do it again</source>
            <translation>deshacer, rehacer</translation>
        </message>
        <message>
            <source>delete the note that is chosen; in the list: to the bin</source>
            <translation>borrar el apunte elegido; en la lista: a la papelera</translation>
        </message>
        <message>
            <source>search</source>
            <translation>buscar</translation>
        </message>
        <message>
            <source>back to the list of jams</source>
            <translation>volver a la lista de jams</translation>
        </message>
        <message>
            <source>back to the pads</source>
            <translation>volver a los pads</translation>
        </message>
        <message>
            <source>stop all sound at once</source>
            <translation>parar todo enseguida</translation>
        </message>
        <message>
            <source>show or hide this card</source>
            <translation>mostrar u ocultar esta tarjeta</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Below the timeline</source>
            <translation>Debajo de la línea de tiempo</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Apuntes</translation>
        </message>
        <message>
            <source>Understand</source>
            <translation>Entender</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Abrir caja…</translation>
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
            <source>Today about {adult} of a week's listening for adults, {child} for children: an estimate.</source>
            <translation>Hoy cerca del {adult} de lo que debería oír un adulto en una semana, {child} para niños: una estimación.</translation>
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
        <name>SessionWiring</name>
        <message>
            <source>Title of this jam</source>
            <translation>Título de esta jam</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>The jam that you look at has ended. There is more of it now.</source>
            <translation>La jam que miras ha terminado. Ahora hay más.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Verla entera</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Luego</translation>
        </message>
        <message>
            <source>Tap mode: Enter ends a passage and begins the next; T ends it</source>
            <translation>Modo de toques: Intro termina un pasaje y empieza el siguiente; T lo termina</translation>
        </message>
        <message>
            <source>Play along: this is a new jam, an answer to the other</source>
            <translation>Toca con ella: esta es una jam nueva, una respuesta a la otra</translation>
        </message>
        <message>
            <source>Preparing the jam to be answered: {percent} %</source>
            <translation>Preparando la jam para responderle: {percent} %</translation>
        </message>
        <message>
            <source>The notes of this jam are not saved yet: it stays open. Whoever lets them go loses them.</source>
            <translation>Los apuntes de esta jam aún no se han guardado: sigue abierta. Con «No guardar» se pierden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>No guardar</translation>
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
        <message>
            <source>Clients and consent</source>
            <translation>Personas y consentimiento</translation>
        </message>
    </context>
    <context>
        <name>SharesView</name>
        <message>
            <source>Silence and share of playing</source>
            <translation>Silencio y parte de lo tocado</translation>
        </message>
        <message>
            <source>Everybody together</source>
            <translation>Todo el grupo</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Share of all notes</source>
            <translation>Parte de todas las notas</translation>
        </message>
        <message>
            <source>Silence, mean</source>
            <translation>Silencio, media</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Windows: mean ± standard deviation</source>
            <translation>Ventanas: media ± desviación estándar</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>¿Cómo se calcula?</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada que medir</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>picked: {jam}</source>
            <translation>elegida: {jam}</translation>
        </message>
        <message>
            <source>not picked: {jam}</source>
            <translation>no elegida: {jam}</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Jams</source>
            <translation>Jams</translation>
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
        <message>
            <source>My sounds…</source>
            <translation>Mis sonidos…</translation>
        </message>
        <message>
            <source>Open the folder of my own sounds</source>
            <translation>Abrir la carpeta de mis sonidos propios</translation>
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
        <name>Tables</name>
        <message>
            <source>you</source>
            <translation>tú</translation>
        </message>
        <message>
            <source>{others} and {last}</source>
            <translation>{others} y {last}</translation>
        </message>
        <message>
            <source>{people} marked this within {seconds} s</source>
            <translation>{people}: marca común en {seconds} s</translation>
        </message>
        <message>
            <source>the pad or key stands for it</source>
            <translation>el pad o la tecla tiene esa nota</translation>
        </message>
        <message>
            <source>moved to the nearest note of the scale</source>
            <translation>movida a la nota más cercana de la escala</translation>
        </message>
        <message>
            <source>free: as it was played</source>
            <translation>libre: tal como se tocó</translation>
        </message>
        <message>
            <source>moved by the guard, so that it is not harsh with the others</source>
            <translation>movida por la protección, para que no suene áspera con las demás</translation>
        </message>
        <message>
            <source>a piece of a kit</source>
            <translation>un sonido de percusión</translation>
        </message>
    </context>
    <context>
        <name>TablesPane</name>
        <message>
            <source>Notes and markers</source>
            <translation>Apuntes y marcas</translation>
        </message>
        <message>
            <source>All that was played</source>
            <translation>Todo lo que se tocó</translation>
        </message>
        <message>
            <source>What is shown below the timeline</source>
            <translation>Lo que se muestra debajo de la línea de tiempo</translation>
        </message>
        <message>
            <source>Filter notes and markers</source>
            <translation>Filtrar apuntes y marcas</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>By several</source>
            <translation>De varios</translation>
        </message>
        <message>
            <source>Only moments that several people marked</source>
            <translation>Solo momentos que marcaron varias personas</translation>
        </message>
        <message>
            <source>Sort notes and markers by</source>
            <translation>Ordenar apuntes y marcas por</translation>
        </message>
        <message>
            <source>Sort:</source>
            <translation>Orden:</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Edit the chosen note</source>
            <translation>Editar el apunte elegido</translation>
        </message>
        <message>
            <source>No notes yet: M marks a moment, N writes about what is selected.</source>
            <translation>Aún no hay apuntes: M marca un momento, N escribe sobre lo seleccionado.</translation>
        </message>
        <message>
            <source>{shown} of {total} notes</source>
            <translation>{shown} de {total} apuntes</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Rehacer: {what}</translation>
        </message>
        <message>
            <source>Ana, Benjamin</source>
            <translation>Ana, Benjamín</translation>
        </message>
        <message>
            <source>Turn-taking</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} de 5</translation>
        </message>
        <message>
            <source>Ana</source>
            <translation>Ana</translation>
        </message>
        <message>
            <source>Benjamin</source>
            <translation>Benjamín</translation>
        </message>
        <message>
            <source>pad {number}</source>
            <translation>pad {number}</translation>
        </message>
        <message>
            <source>One note</source>
            <translation>Un apunte</translation>
        </message>
        <message>
            <source>Whose notes, video</source>
            <translation>De quién eran, vídeo</translation>
        </message>
        <message>
            <source>Kinds of notes</source>
            <translation>Tipos de apuntes</translation>
        </message>
    </context>
    <context>
        <name>TablesWiring</name>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>TakeHome</name>
        <message>
            <source>Our music</source>
            <translation>Nuestra música</translation>
        </message>
        <message>
            <source>Played on {date}, {minutes} long.</source>
            <translation>Tocada el {date}; dura {minutes}.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Your own part is a little louder than the others.</source>
            <translation>Tu parte suena un poco más fuerte que las demás.</translation>
        </message>
        <message>
            <source>What was played</source>
            <translation>Lo que se tocó</translation>
        </message>
        <message>
            <source>Time runs from left to right, high notes stand above low ones. Coloured: you, {count} notes.</source>
            <translation>El tiempo va de izquierda a derecha; las notas agudas están arriba y las graves, abajo. En color: tú, {count} notas.</translation>
        </message>
        <message>
            <source>Grey: the others, {count} notes.</source>
            <translation>En gris: las demás personas, {count} notas.</translation>
        </message>
        <message>
            <source>What was noted</source>
            <translation>Lo que se apuntó</translation>
        </message>
        <message>
            <source>How did it feel?</source>
            <translation>¿Cómo te sentiste?</translation>
        </message>
        <message>
            <source>Write what you like, or print the page and write by hand. Nothing is sent: your words stay on this device.</source>
            <translation>Escribe lo que quieras, o imprime la página y escribe a mano. No se envía nada: tus palabras se quedan en este dispositivo.</translation>
        </message>
        <message>
            <source>Save my words</source>
            <translation>Guardar mis palabras</translation>
        </message>
        <message>
            <source>Print this page</source>
            <translation>Imprimir esta página</translation>
        </message>
        <message>
            <source>my-words.txt</source>
            <translation>mis-palabras.txt</translation>
        </message>
        <message>
            <source>Played by {names}.</source>
            <translation>Tocada por {names}.</translation>
        </message>
    </context>
    <context>
        <name>TierHeads</name>
        <message>
            <source>Marks and notes</source>
            <translation>Marcas y apuntes</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>The whole jam, and what is seen of it</source>
            <translation>Toda la jam, y la parte que se ve</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Marks and notes</source>
            <translation>Marcas y apuntes</translation>
        </message>
        <message>
            <source>Lanes of the players</source>
            <translation>Pistas de los participantes</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Show the whole jam</source>
            <translation>Mostrar toda la jam</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Mark the keys that were played</source>
            <translation>Marcar las teclas que se tocaron</translation>
        </message>
        <message>
            <source>Scene {name}</source>
            <translation>Escena {name}</translation>
        </message>
        <message>
            <source>{name}: {sound}</source>
            <translation>{name}: {sound}</translation>
        </message>
        <message>
            <source>Bed: {kind}</source>
            <translation>Fondo: {kind}</translation>
        </message>
        <message>
            <source>{number} beats a minute</source>
            <translation>{number} tiempos por minuto</translation>
        </message>
        <message>
            <source>Song {name}</source>
            <translation>Canción {name}</translation>
        </message>
        <message>
            <source>No sound from here</source>
            <translation>Sin sonido desde aquí</translation>
        </message>
        <message>
            <source>Sound is back</source>
            <translation>El sonido ha vuelto</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) missing</source>
            <translation>
                <numerusform>falta %n registro</numerusform>
                <numerusform>faltan %n registros</numerusform>
            </translation>
        </message>
        <message>
            <source>played key {key}</source>
            <translation>tecla tocada: {key}</translation>
        </message>
        <message>
            <source>played pad {number}</source>
            <translation>pad tocado: {number}</translation>
        </message>
        <message>
            <source>{name}: {note}, {key}, loudness {velocity} of 127, at {time}, {seconds} s long</source>
            <translation>{name}: {note}, {key}, fuerza {velocity} de 127, en {time}, dura {seconds} s</translation>
        </message>
        <message>
            <source>Timeline, playhead at {time} of {whole}</source>
            <translation>Línea de tiempo, cursor en {time} de {whole}</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} a {end}</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} de 5</translation>
        </message>
        <message>
            <source>marked by {name}</source>
            <translation>marcado por {name}</translation>
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
            <source>Mixer</source>
            <translation>Mezcla</translation>
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
        <name>Transport</name>
        <message>
            <source>|&lt;</source>
            <translation>|&lt;</translation>
        </message>
        <message>
            <source>To the beginning</source>
            <translation>Al principio</translation>
        </message>
        <message>
            <source>-5 s</source>
            <translation>-5 s</translation>
        </message>
        <message>
            <source>5 seconds back</source>
            <translation>5 segundos atrás</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Oír</translation>
        </message>
        <message>
            <source>+5 s</source>
            <translation>+5 s</translation>
        </message>
        <message>
            <source>5 seconds on</source>
            <translation>5 segundos adelante</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Bucle</translation>
        </message>
        <message>
            <source>Speed; the pitch stays</source>
            <translation>Velocidad; el tono no cambia</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>+ Marker</source>
            <translation>+ Marca</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Marcar este momento</translation>
        </message>
        <message>
            <source>Tap</source>
            <translation>Toques</translation>
        </message>
        <message>
            <source>Tap mode: Enter ends a passage</source>
            <translation>Modo de toques: Intro termina un pasaje</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Y si…</translation>
        </message>
        <message>
            <source>Answer this jam</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>{times} ×</source>
            <translation>{times} ×</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Loop {span}</source>
            <translation>Bucle {span}</translation>
        </message>
        <message>
            <source>Loop {begin} to {end}</source>
            <translation>Bucle de {begin} a {end}</translation>
        </message>
        <message>
            <source>Loop: first select a passage</source>
            <translation>Bucle: selecciona antes un pasaje</translation>
        </message>
        <message>
            <source>Do not answer</source>
            <translation>No responder</translation>
        </message>
        <message>
            <source>Play, pause (Space)</source>
            <translation>Oír, pausa (Espacio)</translation>
        </message>
        <message>
            <source>Play what is selected again and again (L)</source>
            <translation>Oír lo seleccionado una y otra vez (L)</translation>
        </message>
        <message>
            <source>Mark this moment, also while it plays (M)</source>
            <translation>Marcar este momento, también mientras suena (M)</translation>
        </message>
        <message>
            <source>Tap mode: each Enter ends a passage and begins another (T)</source>
            <translation>Modo de toques: cada Intro termina un pasaje y empieza otro (T)</translation>
        </message>
        <message>
            <source>Hear it with other sounds, another scale or guard; the recording stays</source>
            <translation>Oírla con otros sonidos, otra escala u otra protección; la grabación no cambia</translation>
        </message>
        <message>
            <source>Play along with this jam; what you play becomes a jam of its own</source>
            <translation>Tocar con esta jam; lo que toques será una jam propia</translation>
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
        <name>UnderstandPage</name>
        <message>
            <source>What is shown of the analysis</source>
            <translation>Qué se muestra del análisis</translation>
        </message>
        <message>
            <source>Who with whom</source>
            <translation>Quién con quién</translation>
        </message>
        <message>
            <source>Imitation</source>
            <translation>Imitación</translation>
        </message>
        <message>
            <source>Shares and silence</source>
            <translation>Partes y silencio</translation>
        </message>
        <message>
            <source>Analysis of this jam</source>
            <translation>Análisis de esta jam</translation>
        </message>
        <message>
            <source>Stop the analysis</source>
            <translation>Parar el análisis</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Analizar otra vez</translation>
        </message>
        <message>
            <source>Whose earlier jams lie behind the curves</source>
            <translation>De quién son las jams anteriores detrás de las curvas</translation>
        </message>
        <message>
            <source>Behind the curves:</source>
            <translation>Detrás de las curvas:</translation>
        </message>
        <message>
            <source>Seconds from value to value</source>
            <translation>Segundos de un valor al siguiente</translation>
        </message>
        <message>
            <source>Seconds that pulse and tempo are taken over</source>
            <translation>Segundos en que se toman pulso y tempo</translation>
        </message>
        <message>
            <source>From jam to jam…</source>
            <translation>De jam en jam…</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>earlier jams of {name}</source>
            <translation>jams anteriores de {name}</translation>
        </message>
        <message>
            <source>Looking at the earlier jams of {name}…</source>
            <translation>Mirando las jams anteriores de {name}…</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier jam(s): mean, and one standard deviation either side</source>
            <translation>
                <numerusform>%n jam anterior: media, y una desviación estándar a cada lado</numerusform>
                <numerusform>%n jams anteriores: media, y una desviación estándar a cada lado</numerusform>
            </translation>
        </message>
        <message>
            <source>No earlier jam of {name} was found</source>
            <translation>No se encontró ninguna jam anterior de {name}</translation>
        </message>
        <message>
            <source>Measuring: what is known is shown already. Comparing with chance takes longest.</source>
            <translation>Midiendo: lo que ya se sabe se muestra. Comparar con el azar es lo que más tarda.</translation>
        </message>
    </context>
    <context>
        <name>Understanding</name>
        <message>
            <source>everybody</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>{feature} (set by the scale)</source>
            <translation>{feature} (fijado por la escala)</translation>
        </message>
        <message>
            <source>Behind the lines: the mean of the earlier jams of {name}, and one standard deviation either side of it.</source>
            <translation>Detrás de las líneas: la media de las jams anteriores de {name}, y una desviación estándar a cada lado.</translation>
        </message>
        <message>
            <source>not known yet, or nothing to measure</source>
            <translation>aún no se sabe, o nada que medir</translation>
        </message>
        <message>
            <source>highest at {time}: {name}, {value}</source>
            <translation>máximo en {time}: {name}, {value}</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nada que medir</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>{mean} ± {sd}</source>
            <translation>{mean} ± {sd}</translation>
        </message>
        <message>
            <source>not compared with chance</source>
            <translation>sin comparar con el azar</translation>
        </message>
        <message>
            <source>rarely by chance (p {p})</source>
            <translation>raro por azar (p {p})</translation>
        </message>
        <message>
            <source>sometimes by chance (p {p})</source>
            <translation>a veces por azar (p {p})</translation>
        </message>
        <message>
            <source>often by chance (p {p})</source>
            <translation>frecuente por azar (p {p})</translation>
        </message>
        <message numerus="yes">
            <source>A value every %n second(s).</source>
            <translation>
                <numerusform>Un valor cada %n segundo.</numerusform>
                <numerusform>Un valor cada %n segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pulse and tempo look at %n second(s).</source>
            <translation>
                <numerusform>Pulso y tempo miran %n segundo.</numerusform>
                <numerusform>Pulso y tempo miran %n segundos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>Passphrase, or recovery key</source>
            <translation>Frase secreta, o clave de recuperación</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>VaultPart</name>
        <message>
            <source>Make the vault</source>
            <translation>Crear la caja fuerte</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Cerrar ya</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Cambiar la frase secreta…</translation>
        </message>
        <message>
            <source>New recovery key</source>
            <translation>Nueva clave de recuperación</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiarla</translation>
        </message>
        <message>
            <source>Minutes without anybody until it locks by itself</source>
            <translation>Minutos sin nadie hasta que se cierra sola</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>Se cierra sola tras</translation>
        </message>
        <message>
            <source>There is no vault yet. Choose a passphrase, and type it twice.</source>
            <translation>Aún no hay caja fuerte. Elige una frase secreta y escríbela dos veces.</translation>
        </message>
        <message>
            <source>The vault is locked. Nothing is recorded, and nothing can be read.</source>
            <translation>La caja fuerte está cerrada. No se graba nada, y no se puede leer nada.</translation>
        </message>
        <message>
            <source>The vault is open.</source>
            <translation>La caja fuerte está abierta.</translation>
        </message>
        <message>
            <source>The vault is open for recording. To read here, type the passphrase.</source>
            <translation>La caja fuerte está abierta para grabar. Para leer aquí, escribe la frase secreta.</translation>
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
        <name>WhatIf</name>
        <message>
            <source>Scale to hear it in</source>
            <translation>Escala en la que oírla</translation>
        </message>
        <message>
            <source>Scale:</source>
            <translation>Escala:</translation>
        </message>
        <message>
            <source>Key note to hear it on</source>
            <translation>Tónica en la que oírla</translation>
        </message>
        <message>
            <source>Key note:</source>
            <translation>Tónica:</translation>
        </message>
        <message>
            <source>Guard to hear it with</source>
            <translation>Protección con la que oírla</translation>
        </message>
        <message>
            <source>Guard:</source>
            <translation>Protección:</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Como era</translation>
        </message>
        <message>
            <source>Hear: {part}</source>
            <translation>Oír: {part}</translation>
        </message>
        <message>
            <source>{name}:</source>
            <translation>{name}:</translation>
        </message>
        <message>
            <source>Sound to hear {name} with</source>
            <translation>Sonido con el que oír a {name}</translation>
        </message>
        <message>
            <source>{sound}, as it was</source>
            <translation>{sound}, como era</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>como era</translation>
        </message>
        <message>
            <source>Only heard so: the recording stays as it is.</source>
            <translation>Solo se oye así: la grabación queda como está.</translation>
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
    <context>
        <name>WhoseForm</name>
        <message>
            <source>Whose lane</source>
            <translation>La pista de quién</translation>
        </message>
        <message>
            <source>Lane of</source>
            <translation>Pista de</translation>
        </message>
        <message>
            <source>Whose notes they were</source>
            <translation>De quién eran las notas</translation>
        </message>
        <message>
            <source>It was</source>
            <translation>Era</translation>
        </message>
        <message>
            <source>What that person is called</source>
            <translation>Cómo se llama esa persona</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nombre o código</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Corrections of this jam</source>
            <translation>Correcciones de esta jam</translation>
        </message>
        <message>
            <source>Corrected:</source>
            <translation>Corregido:</translation>
        </message>
        <message>
            <source>As it was recorded</source>
            <translation>Como se grabó</translation>
        </message>
        <message>
            <source>Take this correction back: as it was recorded</source>
            <translation>Quitar esta corrección: como se grabó</translation>
        </message>
        <message>
            <source>Time in a video of the session at which this jam begins; empty: there is no video</source>
            <translation>Momento de un vídeo de la sesión en que empieza esta jam; vacío: no hay vídeo</translation>
        </message>
        <message>
            <source>0:00.0</source>
            <translation>0:00.0</translation>
        </message>
        <message>
            <source>somebody else…</source>
            <translation>otra persona…</translation>
        </message>
        <message>
            <source>{span}: {person}</source>
            <translation>{span}: {person}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Select a passage in the timeline to say whose notes they were.</source>
            <translation>Selecciona un pasaje en la línea de tiempo para decir de quién eran las notas.</translation>
        </message>
        <message>
            <source>Whose notes they were in {span}:</source>
            <translation>De quién eran las notas en {span}:</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Un tiempo se escribe así: 4:31.5; queda como estaba</translation>
        </message>
        <message>
            <source>The jam begins in the video at</source>
            <translation>La jam empieza en el vídeo en</translation>
        </message>
    </context>
</TS>
