<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccessSettings</name>
        <message>
            <source>Person profile</source>
            <translation>Profil der Person</translation>
        </message>
        <message>
            <source>Touch and holding</source>
            <translation>Berühren und Halten</translation>
        </message>
        <message>
            <source>Try it here: nothing sounds</source>
            <translation>Hier ausprobieren: nichts klingt</translation>
        </message>
        <message>
            <source>Without pressing pads</source>
            <translation>Ohne Felder zu drücken</translation>
        </message>
        <message>
            <source>Look and voice, for everybody</source>
            <translation>Aussehen und Stimme, für alle</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>{person} plays now: player {seats}. What is changed here counts at once.</source>
            <translation>{person} spielt gerade: Platz {seats}. Was hier geändert wird, gilt sofort.</translation>
        </message>
        <message>
            <source>{person} does not play now. “Person” under the pads lets {person} play on them.</source>
            <translation>{person} spielt gerade nicht. Mit „Person“ unter den Feldern kann {person} darauf spielen.</translation>
        </message>
    </context>
    <context>
        <name>Acting</name>
        <message>
            <source>Lane of {name}</source>
            <translation>Spur von {name}</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Mark this moment</source>
            <translation>Moment merken</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Alles stoppen</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Ausklingen</translation>
        </message>
        <message>
            <source>Everybody softer</source>
            <translation>Alle leiser</translation>
        </message>
        <message>
            <source>Everybody louder</source>
            <translation>Alle lauter</translation>
        </message>
        <message>
            <source>Quieten all but me</source>
            <translation>Alle leiser außer mir</translation>
        </message>
        <message>
            <source>Invite the next player</source>
            <translation>Nächsten Platz einladen</translation>
        </message>
        <message>
            <source>Bed on or off</source>
            <translation>Klangteppich an oder aus</translation>
        </message>
        <message>
            <source>Pulse on or off</source>
            <translation>Puls an oder aus</translation>
        </message>
        <message>
            <source>Guard: off, soft, strong</source>
            <translation>Schutz: aus, sanft, stark</translation>
        </message>
        <message>
            <source>Calm mode on or off</source>
            <translation>Ruhiger Modus an oder aus</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Tempo tippen</translation>
        </message>
        <message>
            <source>Play or stop the song</source>
            <translation>Lied starten oder stoppen</translation>
        </message>
        <message>
            <source>My octave up</source>
            <translation>Meine Oktave höher</translation>
        </message>
        <message>
            <source>My octave down</source>
            <translation>Meine Oktave tiefer</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Mich stumm</translation>
        </message>
        <message>
            <source>Next scene</source>
            <translation>Nächste Szene</translation>
        </message>
        <message>
            <source>Scene before</source>
            <translation>Vorige Szene</translation>
        </message>
        <message>
            <source>New jam</source>
            <translation>Neue Jam</translation>
        </message>
        <message>
            <source>Volume up</source>
            <translation>Lauter</translation>
        </message>
        <message>
            <source>Volume down</source>
            <translation>Leiser</translation>
        </message>
        <message>
            <source>Switch of the screen</source>
            <translation>Taster des Bildschirms</translation>
        </message>
        <message>
            <source>Second switch of the screen</source>
            <translation>Zweiter Taster des Bildschirms</translation>
        </message>
    </context>
    <context>
        <name>Alike</name>
        <message>
            <source>More than one instrument is called {device}. All of them play, each on its own seat.</source>
            <translation>Mehr als ein Instrument heißt {device}. Alle spielen, jedes auf seinem eigenen Platz.</translation>
        </message>
        <message>
            <source>Tell them apart…</source>
            <translation>Unterscheiden …</translation>
        </message>
        <message>
            <source>Leave it so</source>
            <translation>So lassen</translation>
        </message>
    </context>
    <context>
        <name>Animal</name>
        <message>
            <source>Fox</source>
            <translation>Fuchs</translation>
        </message>
        <message>
            <source>Owl</source>
            <translation>Eule</translation>
        </message>
        <message>
            <source>Bear</source>
            <translation>Bär</translation>
        </message>
        <message>
            <source>Otter</source>
            <translation>Otter</translation>
        </message>
        <message>
            <source>Hare</source>
            <translation>Hase</translation>
        </message>
        <message>
            <source>Swan</source>
            <translation>Schwan</translation>
        </message>
        <message>
            <source>Wolf</source>
            <translation>Wolf</translation>
        </message>
        <message>
            <source>Deer</source>
            <translation>Hirsch</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Robbe</translation>
        </message>
        <message>
            <source>Robin</source>
            <translation>Rotkehlchen</translation>
        </message>
        <message>
            <source>Lynx</source>
            <translation>Luchs</translation>
        </message>
        <message>
            <source>Crane</source>
            <translation>Kranich</translation>
        </message>
    </context>
    <context>
        <name>AnnotationRows</name>
        <message>
            <source>A rating is a number from 1 to 5; it is as it was</source>
            <translation>Eine Wertung ist eine Zahl von 1 bis 5; sie bleibt, wie sie war</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Eine Zeit schreibt sich so: 4:31.5; sie bleibt, wie sie war</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Mitspielende</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Wertung</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} von 5</translation>
        </message>
    </context>
    <context>
        <name>AreaFrame</name>
        <message>
            <source>Pads {number}</source>
            <translation>Felder {number}</translation>
        </message>
    </context>
    <context>
        <name>AskingHarmony</name>
        <message>
            <source>Scales ({kinds})</source>
            <translation>Tonleitern ({kinds})</translation>
        </message>
        <message>
            <source>A scale from a file…</source>
            <translation>Tonleiter aus einer Datei…</translation>
        </message>
        <message>
            <source>Songs ({kinds})</source>
            <translation>Lieder ({kinds})</translation>
        </message>
        <message>
            <source>Play along with…</source>
            <translation>Mitspielen zu…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>AskingSound</name>
        <message>
            <source>Sound is stuttering. Playing and recording go on.</source>
            <translation>Der Ton stottert. Spiel und Aufnahme gehen weiter.</translation>
        </message>
        <message>
            <source>Make it steadier</source>
            <translation>Stabiler machen</translation>
        </message>
        <message>
            <source>Sound settings</source>
            <translation>Ton einstellen</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>vault made</source>
            <translation>Tresor angelegt</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>entsperrt</translation>
        </message>
        <message>
            <source>refused to unlock</source>
            <translation>Entsperren abgelehnt</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>passphrase or recovery key changed</source>
            <translation>Passphrase oder Ersatzschlüssel geändert</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>aufgenommen</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>geöffnet</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exportiert</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>consent entered</source>
            <translation>Einwilligung eingetragen</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>Einwilligung widerrufen</translation>
        </message>
        <message>
            <source>passage removed</source>
            <translation>Abschnitt entfernt</translation>
        </message>
        <message>
            <source>sealed what was in clear</source>
            <translation>Unversiegeltes versiegelt</translation>
        </message>
        <message>
            <source>backed up</source>
            <translation>gesichert</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>zurückgeholt</translation>
        </message>
    </context>
    <context>
        <name>Bed</name>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>drone</source>
            <translation>Bordun</translation>
        </message>
        <message>
            <source>chords</source>
            <translation>Akkorde</translation>
        </message>
    </context>
    <context>
        <name>CeilingLock</name>
        <message>
            <source>Loudest allowed</source>
            <translation>Höchste Lautstärke</translation>
        </message>
        <message>
            <source>Locked: it can be lowered, and raised only with the PIN.</source>
            <translation>Gesperrt: leiser geht immer, lauter nur mit der PIN.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>A PIN of 4 letters or more keeps others from raising it.</source>
            <translation>Mit einer PIN ab 4 Zeichen kann niemand sonst sie erhöhen.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Neue PIN</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>PIN of the loudest allowed</source>
            <translation>PIN der höchsten Lautstärke</translation>
        </message>
        <message>
            <source>{lock} the loudest allowed</source>
            <translation>Höchste Lautstärke: {lock}</translation>
        </message>
        <message>
            <source>Raise to {ceiling}</source>
            <translation>Erhöhen auf {ceiling}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>The window has room for {count} of {wanted} pads. These play; a larger window has all.</source>
            <translation>Im Fenster ist Platz für {count} von {wanted} Pads. Diese spielen; ein größeres Fenster hat alle.</translation>
        </message>
    </context>
    <context>
        <name>ClinicShown</name>
        <message>
            <source>Back up to</source>
            <translation>Sichern in</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Die Sicherung</translation>
        </message>
        <message>
            <source>Take {code} out of every jam for good: notes, marks, all that was written about {code}? It cannot be brought back. A jam that is being recorded ends first.</source>
            <translation>{code} endgültig aus jeder Jam entfernen: Töne, Marken und alles, was über {code} geschrieben wurde? Das lässt sich nicht zurückholen. Eine Jam, die gerade aufgenommen wird, endet vorher.</translation>
        </message>
        <message>
            <source>Take {code} out</source>
            <translation>{code} entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep what is of {code} until (year-month-day)</source>
            <translation>Was von {code} ist, behalten bis (Jahr-Monat-Tag)</translation>
        </message>
        <message>
            <source>Keep until then</source>
            <translation>Bis dahin behalten</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Seal every jam that lies in clear, with its notes? They open with the vault alone from then on.</source>
            <translation>Jede unversiegelte Jam mit ihren Notizen versiegeln? Sie öffnen sich von da an nur mit dem Tresor.</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>Versiegeln</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Make a new recovery key? The paper with the old one opens nothing any more.</source>
            <translation>Einen neuen Ersatzschlüssel anlegen? Das Papier mit dem alten öffnet dann nichts mehr.</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Neu anlegen</translation>
        </message>
        <message>
            <source>Everything of {code} goes, in clear, to</source>
            <translation>Alles von {code} kommt unversiegelt nach</translation>
        </message>
        <message>
            <source>What opened the vault on the day of the backup?</source>
            <translation>Was hat den Tresor am Tag der Sicherung geöffnet?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Neu versuchen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>A change to the jams was interrupted: what was to be removed or sealed may still be there. All jams open; finish it now.</source>
            <translation>Eine Änderung an den Jams wurde unterbrochen: Was entfernt oder versiegelt werden sollte, ist vielleicht noch da. Alle Jams lassen sich öffnen; jetzt zu Ende bringen.</translation>
        </message>
        <message>
            <source>Finish it</source>
            <translation>Zu Ende bringen</translation>
        </message>
        <message>
            <source>The recovery key waits to be printed. Nobody is recorded before it is put away.</source>
            <translation>Der Ersatzschlüssel wartet darauf, gedruckt zu werden. Niemand wird aufgenommen, bevor er weggelegt ist.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Nothing is recorded: there is no vault yet for what clients play.</source>
            <translation>Nichts wird aufgenommen: für das Spiel in der Therapie gibt es noch keinen Tresor.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Locked: people can play, nothing is recorded and nothing can be read.</source>
            <translation>Gesperrt: Spielen geht, nichts wird aufgenommen und nichts ist lesbar.</translation>
        </message>
        <message>
            <source>{recorded} of {players} recorded</source>
            <translation>{recorded} von {players} aufgenommen</translation>
        </message>
        <message>
            <source>Make the vault first…</source>
            <translation>Zuerst den Tresor anlegen…</translation>
        </message>
        <message>
            <source>Unlock the vault first…</source>
            <translation>Zuerst den Tresor entsperren…</translation>
        </message>
        <message>
            <source>Put the recovery key away first…</source>
            <translation>Zuerst den Ersatzschlüssel weglegen…</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>{first}, then {second}</source>
            <translation>{first}, dann {second}</translation>
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
            <translation>{difference} ({spread} Std.-abw.)</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Two jams, one above the other</source>
            <translation>Zwei Jams übereinander</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the jam</source>
            <translation>Zurück zur Jam</translation>
        </message>
        <message>
            <source>The second jam</source>
            <translation>Die zweite Jam</translation>
        </message>
        <message>
            <source>Compare with:</source>
            <translation>Vergleichen mit:</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <source>Compare with another file</source>
            <translation>Mit einer anderen Datei vergleichen</translation>
        </message>
        <message>
            <source>Aligned</source>
            <translation>Ausgerichtet</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Anfänge</translation>
        </message>
        <message>
            <source>At marks</source>
            <translation>An Marken</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Mark of the first jam</source>
            <translation>Marke der ersten Jam</translation>
        </message>
        <message>
            <source>Mark of the second jam</source>
            <translation>Marke der zweiten Jam</translation>
        </message>
        <message>
            <source>Seconds by which the second jam begins later</source>
            <translation>Sekunden, um die die zweite Jam später beginnt</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Play the first</source>
            <translation>Erste spielen</translation>
        </message>
        <message>
            <source>Play the second</source>
            <translation>Zweite spielen</translation>
        </message>
        <message>
            <source>Measure both</source>
            <translation>Beide messen</translation>
        </message>
        <message>
            <source>Measure both jams</source>
            <translation>Beide Jams messen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel measuring</source>
            <translation>Messen abbrechen</translation>
        </message>
        <message>
            <source>How much is measured</source>
            <translation>Wie viel schon gemessen ist</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>Marke</translation>
        </message>
        <message>
            <source>{time} {words}</source>
            <translation>{time} {words}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>What was measured of both jams</source>
            <translation>Was an beiden Jams gemessen wurde</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>First jam</source>
            <translation>Erste Jam</translation>
        </message>
        <message>
            <source>Second jam</source>
            <translation>Zweite Jam</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Of a person: mean ± standard deviation over windows. Of two: the value, and p: how often chance alone gives as much. Of everybody: the value of the jam ± standard deviation over windows. Difference: the second less the first, and in standard deviations within the jams. – : not to be measured. * set by the scale: it describes the scale more than the person. A description, no verdict: two jams differ by chance too.</source>
            <translation>Von einer Person: Mittelwert ± Standardabweichung über die Fenster. Von zweien: der Wert, und p: wie oft der Zufall allein so viel ergibt. Von allen: der Wert der Jam ± Standardabweichung über die Fenster. Unterschied: die zweite weniger die erste, auch in Standardabweichungen innerhalb der Jams. – : nicht zu messen. * von der Tonleiter bestimmt: es beschreibt eher die Tonleiter als die Person. Eine Beschreibung, kein Urteil: zwei Jams unterscheiden sich auch zufällig.</translation>
        </message>
    </context>
    <context>
        <name>CompareWiring</name>
        <message>
            <source>A jam to compare with</source>
            <translation>Eine Jam zum Vergleichen</translation>
        </message>
        <message>
            <source>Jams and MIDI files</source>
            <translation>Jams und MIDI-Dateien</translation>
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message numerus="yes">
            <source>%n player(s)</source>
            <translation>
                <numerusform>%n spielt mit</numerusform>
                <numerusform>%n spielen mit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a seat</source>
            <translation>
                <numerusform>%n wartet auf einen Platz</numerusform>
                <numerusform>%n warten auf einen Platz</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>No loudspeaker found. Pads light up and jams go on, in silence.</source>
            <translation>Kein Lautsprecher gefunden. Felder leuchten und Jams gehen weiter, ohne Ton.</translation>
        </message>
        <message>
            <source>Sound settings</source>
            <translation>Ton einstellen</translation>
        </message>
        <message>
            <source>Improv has stopped</source>
            <translation>Improv steht still</translation>
        </message>
        <message>
            <source>Improv has stopped. What was played until now is recorded.</source>
            <translation>Improv steht still. Was bisher gespielt wurde, ist aufgenommen.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Moment marked for {name}</source>
            <translation>Moment für {name} gemerkt</translation>
        </message>
        <message>
            <source>Moment marked</source>
            <translation>Moment gemerkt</translation>
        </message>
        <message>
            <source>Moment marked for {name} at {time}</source>
            <translation>Moment für {name} gemerkt bei {time}</translation>
        </message>
        <message>
            <source>Moment marked at {time}</source>
            <translation>Moment gemerkt bei {time}</translation>
        </message>
        <message>
            <source>starting sound…</source>
            <translation>Ton startet…</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Their playing is recorded</source>
            <translation>Das Spiel wird aufgenommen</translation>
        </message>
        <message>
            <source>Notes about it are kept</source>
            <translation>Notizen dazu werden aufbewahrt</translation>
        </message>
        <message>
            <source>They are given what is theirs</source>
            <translation>Das Eigene wird mitgegeben</translation>
        </message>
        <message>
            <source>Teaching and supervision hear it</source>
            <translation>Lehre und Supervision hören es</translation>
        </message>
        <message>
            <source>Research uses it</source>
            <translation>Forschung verwendet es</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>die Person selbst</translation>
        </message>
        <message>
            <source>a parent</source>
            <translation>ein Elternteil</translation>
        </message>
        <message>
            <source>a guardian</source>
            <translation>gesetzliche Vertretung</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>jemand anderes</translation>
        </message>
        <message>
            <source>agreed to nothing</source>
            <translation>in nichts eingewilligt</translation>
        </message>
        <message>
            <source>until it is withdrawn</source>
            <translation>bis zum Widerruf</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>agreed: {who}</source>
            <translation>eingewilligt: {who}</translation>
        </message>
        <message>
            <source>entered {day}</source>
            <translation>eingetragen {day}</translation>
        </message>
        <message>
            <source>kept until {day}</source>
            <translation>aufbewahrt bis {day}</translation>
        </message>
        <message>
            <source>there is no vault</source>
            <translation>es gibt keinen Tresor</translation>
        </message>
        <message>
            <source>the vault is locked</source>
            <translation>der Tresor ist gesperrt</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>keine Einwilligung</translation>
        </message>
        <message>
            <source>did not agree</source>
            <translation>nicht eingewilligt</translation>
        </message>
        <message>
            <source>the consent has ended</source>
            <translation>die Einwilligung ist abgelaufen</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
    </context>
    <context>
        <name>ConsentForm</name>
        <message>
            <source>Code, as in C-014</source>
            <translation>Code, wie C-014</translation>
        </message>
        <message>
            <source>Code of the person, no name</source>
            <translation>Code der Person, kein Name</translation>
        </message>
        <message>
            <source>It holds until this day; empty: until it is withdrawn</source>
            <translation>Gilt bis zu diesem Tag; leer: bis zum Widerruf</translation>
        </message>
        <message>
            <source>Due to be deleted from this day on; empty: nobody said</source>
            <translation>Ab diesem Tag zu löschen; leer: nichts gesagt</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation>Eingewilligt in</translation>
        </message>
        <message>
            <source>Holds until (empty: until it is withdrawn)</source>
            <translation>Gilt bis (leer: bis zum Widerruf)</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 Monate</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 Jahr</translation>
        </message>
        <message>
            <source>Due to be deleted from (empty: nobody said)</source>
            <translation>Zu löschen ab (leer: nichts gesagt)</translation>
        </message>
        <message>
            <source>7 years</source>
            <translation>7 Jahre</translation>
        </message>
        <message>
            <source>Who agreed</source>
            <translation>Wer eingewilligt hat</translation>
        </message>
    </context>
    <context>
        <name>ConsentLine</name>
        <message>
            <source>Enter consent…</source>
            <translation>Einwilligung…</translation>
        </message>
        <message>
            <source>Recorded, as agreed.</source>
            <translation>Aufgenommen, wie vereinbart.</translation>
        </message>
        <message>
            <source>Not recorded: {why}. Plays along.</source>
            <translation>Nicht aufgenommen: {why}. Spielt mit.</translation>
        </message>
        <message>
            <source>Change consent…</source>
            <translation>Einwilligung ändern…</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Whoever does not agree plays and is heard as always, and has no lane in the jam.</source>
            <translation>Wer nicht einwilligt, spielt und klingt wie immer und hat in der Jam keine Spur.</translation>
        </message>
        <message>
            <source>{name}: recorded</source>
            <translation>{name}: aufgenommen</translation>
        </message>
        <message>
            <source>{name}: not recorded, {why}</source>
            <translation>{name}: nicht aufgenommen, {why}</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>Einwilligung…</translation>
        </message>
        <message>
            <source>Enter the consent of {name}</source>
            <translation>Die Einwilligung von {name} eintragen</translation>
        </message>
    </context>
    <context>
        <name>ConsonanceBar</name>
        <message>
            <source>measuring</source>
            <translation>wird gemessen</translation>
        </message>
    </context>
    <context>
        <name>Control</name>
        <message>
            <source>key {note} of {device}</source>
            <translation>Taste {note} von {device}</translation>
        </message>
        <message>
            <source>pad of {device}</source>
            <translation>Pad von {device}</translation>
        </message>
        <message>
            <source>pad {number} of {device}</source>
            <translation>Pad {number} von {device}</translation>
        </message>
        <message>
            <source>pedal of {device}</source>
            <translation>Pedal von {device}</translation>
        </message>
        <message>
            <source>controller {number} of {device}</source>
            <translation>Controller {number} von {device}</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Interaction</source>
            <translation>Miteinander</translation>
        </message>
        <message>
            <source>The correlation of the curves of pitch, density, length and force of two people over 40 s, averaged over the four and over the jam; of one person: the mean with everybody else. 0 is what people do who do not hear each other. The dashed line is a parabola through the jams in their order. Hartmann and others (2022) saw more interaction in the middle of the therapy for those who improved most; one course shows no such thing, and is no verdict.</source>
            <translation>Die Korrelation der Kurven von Tonhöhe, Dichte, Länge und Kraft zweier Personen über 40 s, gemittelt über die vier und über die Jam; bei einer Person: der Mittelwert mit allen anderen. 0 ist, was Leute tun, die einander nicht hören. Die gestrichelte Linie ist eine Parabel durch die Jams in ihrer Reihenfolge. Hartmann und andere (2022) sahen bei denen, denen es am meisten besser ging, in der Mitte der Therapie mehr Miteinander; ein einzelner Verlauf zeigt das nicht und ist kein Urteil.</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
        </message>
        <message>
            <source>no value: {why}</source>
            <translation>kein Wert: {why}</translation>
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
            <translation>{value} (von der Tonleiter bestimmt)</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>others who played: {before}, then {after}</source>
            <translation>andere, die spielten: {before}, dann {after}</translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message>
            <source>From jam to jam</source>
            <translation>Von Jam zu Jam</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Zurück zur vorigen Seite</translation>
        </message>
        <message>
            <source>Whose course it is</source>
            <translation>Wessen Verlauf es ist</translation>
        </message>
        <message>
            <source>Person:</source>
            <translation>Person:</translation>
        </message>
        <message>
            <source>The second of a pair</source>
            <translation>Die zweite Person eines Paars</translation>
        </message>
        <message>
            <source>With:</source>
            <translation>Mit:</translation>
        </message>
        <message>
            <source>What is shown of every jam</source>
            <translation>Was von jeder Jam gezeigt wird</translation>
        </message>
        <message>
            <source>Measure:</source>
            <translation>Maß:</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Wie wird das berechnet?</translation>
        </message>
        <message>
            <source>Compare with chance (takes longer)</source>
            <translation>Mit dem Zufall vergleichen (dauert länger)</translation>
        </message>
        <message>
            <source>How many jams have been measured</source>
            <translation>Wie viele Jams gemessen sind</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel measuring</source>
            <translation>Messen abbrechen</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>Neu messen</translation>
        </message>
        <message>
            <source>The jams of the course</source>
            <translation>Die Jams des Verlaufs</translation>
        </message>
        <message>
            <source>Open this jam</source>
            <translation>Diese Jam öffnen</translation>
        </message>
        <message>
            <source>Points: the mean of the windows of a jam (of two people: the value of the jam). Band: one standard deviation either side; where it was compared, the darker band is the middle 95 % of chance. Dashed upright: something was set otherwise than before. Hatched: nothing to measure. It describes notes; it is no diagnosis, and no verdict on a therapy.</source>
            <translation>Punkte: der Mittelwert der Zeitfenster einer Jam (bei zweien: der Wert der Jam). Band: eine Standardabweichung nach beiden Seiten; wo verglichen wurde, sind die mittleren 95 % des Zufalls das dunklere Band. Senkrecht gestrichelt: etwas war anders eingestellt als zuvor. Schraffiert: nichts zu messen. Es beschreibt Töne; es ist keine Diagnose und kein Urteil über eine Therapie.</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>nobody: one person</source>
            <translation>niemandem: eine Person</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Go on measuring</source>
            <translation>Weiter messen</translation>
        </message>
        <message>
            <source>Open the jam {day}</source>
            <translation>Die Jam {day} öffnen</translation>
        </message>
    </context>
    <context>
        <name>CoursePicture</name>
        <message>
            <source>Course over the jams</source>
            <translation>Verlauf über die Jams</translation>
        </message>
    </context>
    <context>
        <name>CourseWiring</name>
        <message>
            <source>Choose a person, and somebody else if it is to be about two.</source>
            <translation>Eine Person wählen, und noch jemanden, wenn es um zwei gehen soll.</translation>
        </message>
        <message>
            <source>Measuring the jams: what was measured before is not measured again.</source>
            <translation>Die Jams werden gemessen: was schon gemessen ist, wird nicht neu gemessen.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n jam(s) that are measured are shown.</source>
            <translation>
                <numerusform>Die erste gemessene Jam wird gezeigt.</numerusform>
                <numerusform>Die ersten %n gemessenen Jams werden gezeigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It was stopped: only the %n jam(s) that were measured by then are shown.</source>
            <translation>
                <numerusform>Es wurde angehalten: Nur die eine bis dahin gemessene Jam wird gezeigt.</numerusform>
                <numerusform>Es wurde angehalten: Nur die %n bis dahin gemessenen Jams werden gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was stopped before a jam was measured: nothing is shown yet.</source>
            <translation>Es wurde angehalten, bevor eine Jam gemessen war: Noch ist nichts zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) could not be measured: {why}</source>
            <translation>
                <numerusform>%n Jam ließ sich nicht messen: {why}</numerusform>
                <numerusform>%n Jams ließen sich nicht messen: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are left out: they are being recorded, or are not on this computer.</source>
            <translation>
                <numerusform>%n Jam fehlt: sie wird gerade aufgenommen oder ist nicht auf diesem Computer.</numerusform>
                <numerusform>%n Jams fehlen: sie werden gerade aufgenommen oder sind nicht auf diesem Computer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the newest %n jam(s) are shown.</source>
            <translation>
                <numerusform>Nur die neueste Jam (%n) wird gezeigt.</numerusform>
                <numerusform>Nur die neuesten %n Jams werden gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What was set otherwise</source>
            <translation>Was anders eingestellt war</translation>
        </message>
        <message>
            <source>Middle 95 % of chance</source>
            <translation>Mittlere 95 % des Zufalls</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Töne</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
    </context>
    <context>
        <name>CurveRow</name>
        <message>
            <source>Curve {number}</source>
            <translation>Kurve {number}</translation>
        </message>
        <message>
            <source>No curve</source>
            <translation>Keine Kurve</translation>
        </message>
        <message>
            <source>How is this computed? {name}</source>
            <translation>Wie wird das berechnet? {name}</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Wie wird das berechnet?</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <translation>{low} bis {high} {unit}</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Add a curve</source>
            <translation>Kurve dazu</translation>
        </message>
        <message>
            <source>Seconds that each value is taken over</source>
            <translation>Sekunden, über die jeder Wert gebildet wird</translation>
        </message>
        <message numerus="yes">
            <source>Each value looks at %n second(s): half of that before its moment, half after.</source>
            <translation>
                <numerusform>Jeder Wert umfasst %n Sekunde: die Hälfte vor seinem Moment, die Hälfte danach.</numerusform>
                <numerusform>Jeder Wert umfasst %n Sekunden: die Hälfte vor seinem Moment, die Hälfte danach.</numerusform>
            </translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>notes a second</source>
            <translation>Töne pro Sekunde</translation>
        </message>
        <message>
            <source>How many notes of a player began within the window around each moment, divided by its length. At the beginning and the end only the part of the window that lies in the jam counts. It counts notes; it does not say why they were played.</source>
            <translation>Wie viele Töne einer Person im Zeitfenster um jeden Moment begannen, geteilt durch dessen Länge. Am Anfang und am Ende zählt nur der Teil des Fensters, der in der Jam liegt. Gezählt werden Töne; warum sie gespielt wurden, sagt das nicht.</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>velocity, 1 to 127</source>
            <translation>Anschlagstärke, 1 bis 127</translation>
        </message>
        <message>
            <source>The mean of the velocities, 1 to 127, with which the notes sounded that began within the window around each moment. Where a player began none, the line is left open. It is how hard was played, not how loud the room was: levels and sounds are left out.</source>
            <translation>Der Mittelwert der Anschlagstärken, 1 bis 127, mit denen die Töne klangen, die im Zeitfenster um jeden Moment begannen. Wo eine Person keinen begann, bleibt die Linie offen. Es zeigt, wie kräftig gespielt wurde, nicht, wie laut es im Raum war: Pegel und Klänge zählen nicht mit.</translation>
        </message>
        <message>
            <source>highest at {time}: {value}</source>
            <translation>am höchsten bei {time}: {value}</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>First jam</source>
            <translation>Erste Jam</translation>
        </message>
        <message>
            <source>friendly, clear</source>
            <translation>freundlich, klar</translation>
        </message>
        <message>
            <source>the first minutes of any group</source>
            <translation>die ersten Minuten jeder Gruppe</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Ruhig</translation>
        </message>
        <message>
            <source>quiet, warm, unhurried</source>
            <translation>leise, warm, ohne Eile</translation>
        </message>
        <message>
            <source>settling down; people who were hurt by sudden sounds</source>
            <translation>zur Ruhe kommen; Menschen, denen plötzliche Klänge wehgetan haben</translation>
        </message>
        <message>
            <source>Bright</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>cheerful, awake</source>
            <translation>fröhlich, wach</translation>
        </message>
        <message>
            <source>getting going; children in the morning</source>
            <translation>in Schwung kommen; Kinder am Morgen</translation>
        </message>
        <message>
            <source>Dreamy</source>
            <translation>Träumerisch</translation>
        </message>
        <message>
            <source>floating, wide</source>
            <translation>schwebend, weit</translation>
        </message>
        <message>
            <source>imagery, listening to each other</source>
            <translation>innere Bilder, einander zuhören</translation>
        </message>
        <message>
            <source>Deep night</source>
            <translation>Tiefe Nacht</translation>
        </message>
        <message>
            <source>dark, still, slow</source>
            <translation>dunkel, still, langsam</translation>
        </message>
        <message>
            <source>late hours; ending a session</source>
            <translation>späte Stunden; Abschluss einer Sitzung</translation>
        </message>
        <message>
            <source>Gamelan</source>
            <translation>Gamelan</translation>
        </message>
        <message>
            <source>shining, circling</source>
            <translation>glänzend, kreisend</translation>
        </message>
        <message>
            <source>playing in layers, each simple by itself</source>
            <translation>in Schichten spielen, jede für sich einfach</translation>
        </message>
        <message>
            <source>Handpan circle</source>
            <translation>Handpan-Kreis</translation>
        </message>
        <message>
            <source>earthy, round, close</source>
            <translation>erdig, rund, nah</translation>
        </message>
        <message>
            <source>sitting in a circle; one begins, others join</source>
            <translation>im Kreis sitzen; jemand beginnt, andere kommen dazu</translation>
        </message>
        <message>
            <source>Orff classroom</source>
            <translation>Orff-Klasse</translation>
        </message>
        <message>
            <source>clear, wooden, together</source>
            <translation>klar, hölzern, gemeinsam</translation>
        </message>
        <message>
            <source>children with bars and small drums, as in Orff's Schulwerk</source>
            <translation>Kinder mit Stabspielen und kleinen Trommeln, wie in Orffs Schulwerk</translation>
        </message>
        <message>
            <source>Blues with guard</source>
            <translation>Blues mit Schutz</translation>
        </message>
        <message>
            <source>earthy, laid back</source>
            <translation>erdig, lässig</translation>
        </message>
        <message>
            <source>grown-ups who like it a little rough; the guard keeps the clashes out</source>
            <translation>Erwachsene, die es etwas rauer mögen; der Schutz hält schräge Töne fern</translation>
        </message>
        <message>
            <source>Drum circle</source>
            <translation>Trommelkreis</translation>
        </message>
        <message>
            <source>alive, grounded</source>
            <translation>lebendig, geerdet</translation>
        </message>
        <message>
            <source>rhythm first; nobody has a pitch to think of</source>
            <translation>Rhythmus zuerst; niemand muss an Tonhöhen denken</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <source>slow, even, soft</source>
            <translation>langsam, gleichmäßig, sanft</translation>
        </message>
        <message>
            <source>breathing in for four beats and out for six; relaxation</source>
            <translation>vier Schläge einatmen, sechs ausatmen; Entspannung</translation>
        </message>
        <message>
            <source>Duet</source>
            <translation>Duett</translation>
        </message>
        <message>
            <source>open, equal, listening</source>
            <translation>offen, gleichwertig, zuhörend</translation>
        </message>
        <message>
            <source>two people: one low and long, one high and clear</source>
            <translation>zu zweit: einmal tief und lang, einmal hoch und klar</translation>
        </message>
        <message>
            <source>Bass</source>
            <translation>Bass</translation>
        </message>
        <message>
            <source>round, deep, carrying</source>
            <translation>rund, tief, tragend</translation>
        </message>
        <message>
            <source>the ground under everybody, few long notes</source>
            <translation>der Boden unter allen, wenige lange Töne</translation>
        </message>
        <message>
            <source>Bell</source>
            <translation>Glocke</translation>
        </message>
        <message>
            <source>clear, floating, long</source>
            <translation>klar, schwebend, lang</translation>
        </message>
        <message>
            <source>single notes that ring over everything; the end of a session</source>
            <translation>einzelne Töne, die über allem klingen; Ende einer Sitzung</translation>
        </message>
        <message>
            <source>Cello</source>
            <translation>Cello</translation>
        </message>
        <message>
            <source>warm, singing, close to a voice</source>
            <translation>warm, singend, nah an der Stimme</translation>
        </message>
        <message>
            <source>long low lines, holding a chord, leading gently</source>
            <translation>lange tiefe Linien, einen Akkord halten, sanft führen</translation>
        </message>
        <message>
            <source>Choir</source>
            <translation>Chor</translation>
        </message>
        <message>
            <source>human, open, sheltering</source>
            <translation>menschlich, offen, bergend</translation>
        </message>
        <message>
            <source>held chords, slow lines, carrying a group</source>
            <translation>gehaltene Akkorde, langsame Linien, eine Gruppe tragen</translation>
        </message>
        <message>
            <source>Clarinet</source>
            <translation>Klarinette</translation>
        </message>
        <message>
            <source>round, woody, dark and clear</source>
            <translation>rund, holzig, dunkel und klar</translation>
        </message>
        <message>
            <source>calm melodies, soft middle voices, answering a flute</source>
            <translation>ruhige Melodien, sanfte Mittelstimmen, Antwort auf eine Flöte</translation>
        </message>
        <message>
            <source>Electric piano</source>
            <translation>E-Piano</translation>
        </message>
        <message>
            <source>mellow, glassy, relaxed</source>
            <translation>weich, gläsern, entspannt</translation>
        </message>
        <message>
            <source>chords and melodies alike, playing softly together</source>
            <translation>Akkorde wie Melodien, leise zusammen spielen</translation>
        </message>
        <message>
            <source>Flute</source>
            <translation>Flöte</translation>
        </message>
        <message>
            <source>airy, gentle, breathing</source>
            <translation>luftig, sanft, atmend</translation>
        </message>
        <message>
            <source>melodies, long calm lines, breathing together</source>
            <translation>Melodien, lange ruhige Linien, gemeinsam atmen</translation>
        </message>
        <message>
            <source>Frame drums</source>
            <translation>Rahmentrommeln</translation>
        </message>
        <message>
            <source>round, open, calm</source>
            <translation>rund, offen, ruhig</translation>
        </message>
        <message>
            <source>a heartbeat, slow walking pulses, accompanying a voice</source>
            <translation>ein Herzschlag, langsamer Gehpuls, eine Stimme begleiten</translation>
        </message>
        <message>
            <source>Deep</source>
            <translation>Tief</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>Sanft</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Rim</source>
            <translation>Rand</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Schnipsen</translation>
        </message>
        <message>
            <source>Rub</source>
            <translation>Reiben</translation>
        </message>
        <message>
            <source>Jingles</source>
            <translation>Schellen</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Glas</translation>
        </message>
        <message>
            <source>pure, still, hovering</source>
            <translation>rein, still, schwebend</translation>
        </message>
        <message>
            <source>long quiet notes, listening, slow breathing</source>
            <translation>lange leise Töne, zuhören, langsam atmen</translation>
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation>Glockenspiel</translation>
        </message>
        <message>
            <source>bright, clear, sparkling</source>
            <translation>hell, klar, funkelnd</translation>
        </message>
        <message>
            <source>single high notes and short tunes above the others</source>
            <translation>einzelne hohe Töne und kurze Melodien über den anderen</translation>
        </message>
        <message>
            <source>Hand drums</source>
            <translation>Handtrommeln</translation>
        </message>
        <message>
            <source>warm, earthy, alive</source>
            <translation>warm, erdig, lebendig</translation>
        </message>
        <message>
            <source>a pulse to meet on, calls and answers, letting off steam</source>
            <translation>ein gemeinsamer Puls, Ruf und Antwort, Dampf ablassen</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Slap</source>
            <translation>Slap</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Gedämpft</translation>
        </message>
        <message>
            <source>Low drum</source>
            <translation>Tiefe Trommel</translation>
        </message>
        <message>
            <source>High drum</source>
            <translation>Hohe Trommel</translation>
        </message>
        <message>
            <source>Fingers</source>
            <translation>Finger</translation>
        </message>
        <message>
            <source>Handpan</source>
            <translation>Handpan</translation>
        </message>
        <message>
            <source>warm, floating, meditative</source>
            <translation>warm, schwebend, meditativ</translation>
        </message>
        <message>
            <source>slow patterns, improvising alone, the middle of a group</source>
            <translation>langsame Muster, allein improvisieren, Mitte einer Gruppe</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Harfe</translation>
        </message>
        <message>
            <source>flowing, open, bright</source>
            <translation>fließend, offen, hell</translation>
        </message>
        <message>
            <source>arpeggios and glides over the whole range; carries a group</source>
            <translation>Arpeggien und Gleiten über den ganzen Umfang; trägt eine Gruppe</translation>
        </message>
        <message>
            <source>Kalimba</source>
            <translation>Kalimba</translation>
        </message>
        <message>
            <source>warm, intimate, playful</source>
            <translation>warm, vertraut, verspielt</translation>
        </message>
        <message>
            <source>melodies and patterns for beginners; sits well under a voice</source>
            <translation>Melodien und Muster für den Anfang; passt gut unter eine Stimme</translation>
        </message>
        <message>
            <source>Marimba</source>
            <translation>Marimba</translation>
        </message>
        <message>
            <source>warm, dry, clear</source>
            <translation>warm, trocken, klar</translation>
        </message>
        <message>
            <source>steady patterns, call and answer; clear in any group</source>
            <translation>gleichmäßige Muster, Ruf und Antwort; klar in jeder Gruppe</translation>
        </message>
        <message>
            <source>Mellow lead</source>
            <translation>Weiche Solostimme</translation>
        </message>
        <message>
            <source>smooth, singing, gently glowing</source>
            <translation>glatt, singend, sanft leuchtend</translation>
        </message>
        <message>
            <source>leading a melody over pads, solos that stay soft</source>
            <translation>eine Melodie über Flächen führen, Soli, die sanft bleiben</translation>
        </message>
        <message>
            <source>Music box</source>
            <translation>Spieldose</translation>
        </message>
        <message>
            <source>tender, childlike, delicate</source>
            <translation>zart, kindlich, fein</translation>
        </message>
        <message>
            <source>lullabies, simple tunes, memories</source>
            <translation>Wiegenlieder, einfache Melodien, Erinnerungen</translation>
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation>Nylongitarre</translation>
        </message>
        <message>
            <source>warm, close, soft</source>
            <translation>warm, nah, sanft</translation>
        </message>
        <message>
            <source>accompanying, fingerpicked patterns, songs</source>
            <translation>begleiten, gezupfte Muster, Lieder</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Orgel</translation>
        </message>
        <message>
            <source>steady, broad, settled</source>
            <translation>beständig, breit, gesetzt</translation>
        </message>
        <message>
            <source>held chords, a calm ground for others to play on</source>
            <translation>gehaltene Akkorde, ein ruhiger Boden für das Spiel der anderen</translation>
        </message>
        <message>
            <source>Pluck</source>
            <translation>Zupfklang</translation>
        </message>
        <message>
            <source>bright, quick, friendly</source>
            <translation>hell, flink, freundlich</translation>
        </message>
        <message>
            <source>quick patterns and bass lines that stay clear in a group</source>
            <translation>flinke Muster und Basslinien, die in der Gruppe klar bleiben</translation>
        </message>
        <message>
            <source>Rain sticks</source>
            <translation>Regenstäbe</translation>
        </message>
        <message>
            <source>soothing, slow, natural</source>
            <translation>beruhigend, langsam, natürlich</translation>
        </message>
        <message>
            <source>arriving, resting, letting time pass, closing a session</source>
            <translation>ankommen, ausruhen, Zeit vergehen lassen, eine Sitzung beenden</translation>
        </message>
        <message>
            <source>Long rain</source>
            <translation>Langer Regen</translation>
        </message>
        <message>
            <source>Short rain</source>
            <translation>Kurzer Regen</translation>
        </message>
        <message>
            <source>Drizzle</source>
            <translation>Nieseln</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Tropfen</translation>
        </message>
        <message>
            <source>Trickle</source>
            <translation>Rieseln</translation>
        </message>
        <message>
            <source>Ocean</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Welle</translation>
        </message>
        <message>
            <source>Shakers</source>
            <translation>Rasseln</translation>
        </message>
        <message>
            <source>light, dry, playful</source>
            <translation>leicht, trocken, verspielt</translation>
        </message>
        <message>
            <source>joining in with the smallest movement, keeping time softly</source>
            <translation>mit der kleinsten Bewegung mitmachen, leise den Takt halten</translation>
        </message>
        <message>
            <source>Shaker</source>
            <translation>Shaker</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Akzent</translation>
        </message>
        <message>
            <source>Egg</source>
            <translation>Ei</translation>
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
            <translation>Tamburin</translation>
        </message>
        <message>
            <source>Sleigh bells</source>
            <translation>Schellenkranz</translation>
        </message>
        <message>
            <source>Shimmer pad</source>
            <translation>Schimmernde Fläche</translation>
        </message>
        <message>
            <source>floating, light, wide open</source>
            <translation>schwebend, leicht, weit offen</translation>
        </message>
        <message>
            <source>slow chords, endings, something to float on</source>
            <translation>langsame Akkorde, Schlüsse, etwas zum Schweben</translation>
        </message>
        <message>
            <source>Soft piano</source>
            <translation>Sanftes Klavier</translation>
        </message>
        <message>
            <source>intimate, felt, close</source>
            <translation>vertraut, filzig, nah</translation>
        </message>
        <message>
            <source>quiet chords and melodies, accompanying a voice</source>
            <translation>leise Akkorde und Melodien, eine Stimme begleiten</translation>
        </message>
        <message>
            <source>Tongue drum</source>
            <translation>Zungentrommel</translation>
        </message>
        <message>
            <source>round, mellow, deep</source>
            <translation>rund, weich, tief</translation>
        </message>
        <message>
            <source>calm ostinatos, breathing exercises, playing with soft hands</source>
            <translation>ruhige Wiederholungen, Atemübungen, Spiel mit weichen Händen</translation>
        </message>
        <message>
            <source>Tubular bell</source>
            <translation>Röhrenglocke</translation>
        </message>
        <message>
            <source>solemn, wide, radiant</source>
            <translation>feierlich, weit, strahlend</translation>
        </message>
        <message>
            <source>beginnings and endings, single notes with space around them</source>
            <translation>Anfänge und Schlüsse, einzelne Töne mit Raum um sich</translation>
        </message>
        <message>
            <source>Warm pad</source>
            <translation>Warme Fläche</translation>
        </message>
        <message>
            <source>soft, wide, calm</source>
            <translation>sanft, weit, ruhig</translation>
        </message>
        <message>
            <source>held chords, a bed for others to play on</source>
            <translation>gehaltene Akkorde, ein Klangteppich für das Spiel der anderen</translation>
        </message>
        <message>
            <source>Blues</source>
            <translation>Blues</translation>
        </message>
        <message>
            <source>gritty expressive</source>
            <translation>rau, ausdrucksvoll</translation>
        </message>
        <message>
            <source>jam with guard</source>
            <translation>Jam mit Schutz</translation>
        </message>
        <message>
            <source>Major blues</source>
            <translation>Dur-Blues</translation>
        </message>
        <message>
            <source>playful</source>
            <translation>verspielt</translation>
        </message>
        <message>
            <source>Major sixth chord</source>
            <translation>Dur mit Sexte</translation>
        </message>
        <message>
            <source>warm content</source>
            <translation>warm, zufrieden</translation>
        </message>
        <message>
            <source>bells</source>
            <translation>Glocken</translation>
        </message>
        <message>
            <source>Open fifth</source>
            <translation>Leere Quinte</translation>
        </message>
        <message>
            <source>still grounding</source>
            <translation>still, erdend</translation>
        </message>
        <message>
            <source>bed; 1-button users</source>
            <translation>Klangteppich; Spiel mit 1 Taster</translation>
        </message>
        <message>
            <source>Major seventh chord</source>
            <translation>Dur mit großer Septime</translation>
        </message>
        <message>
            <source>dreamy</source>
            <translation>träumerisch</translation>
        </message>
        <message>
            <source>Major triad</source>
            <translation>Dur-Dreiklang</translation>
        </message>
        <message>
            <source>happy resolved</source>
            <translation>fröhlich, gelöst</translation>
        </message>
        <message>
            <source>bells; 3-button users</source>
            <translation>Glocken; Spiel mit 3 Tastern</translation>
        </message>
        <message>
            <source>Minor seventh chord</source>
            <translation>Moll mit Septime</translation>
        </message>
        <message>
            <source>mellow</source>
            <translation>weich</translation>
        </message>
        <message>
            <source>Minor triad</source>
            <translation>Moll-Dreiklang</translation>
        </message>
        <message>
            <source>sad resolved</source>
            <translation>traurig, gelöst</translation>
        </message>
        <message>
            <source>Dorian</source>
            <translation>dorisch</translation>
        </message>
        <message>
            <source>soulful hopeful</source>
            <translation>seelenvoll, hoffnungsvoll</translation>
        </message>
        <message>
            <source>jam; Kafi</source>
            <translation>Jam; Kafi</translation>
        </message>
        <message>
            <source>Locrian</source>
            <translation>lokrisch</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>unruhig</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <source>Lydian</source>
            <translation>lydisch</translation>
        </message>
        <message>
            <source>dreamy floating</source>
            <translation>träumerisch, schwebend</translation>
        </message>
        <message>
            <source>imagery; Kalyan/Yaman</source>
            <translation>innere Bilder; Kalyan/Yaman</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Dur</translation>
        </message>
        <message>
            <source>happy bright</source>
            <translation>fröhlich, hell</translation>
        </message>
        <message>
            <source>songs; Bilaval</source>
            <translation>Lieder; Bilaval</translation>
        </message>
        <message>
            <source>Natural minor</source>
            <translation>natürliches Moll</translation>
        </message>
        <message>
            <source>sad reflective</source>
            <translation>traurig, nachdenklich</translation>
        </message>
        <message>
            <source>songs; Asavari</source>
            <translation>Lieder; Asavari</translation>
        </message>
        <message>
            <source>Mixolydian</source>
            <translation>mixolydisch</translation>
        </message>
        <message>
            <source>folk relaxed</source>
            <translation>volkstümlich, entspannt</translation>
        </message>
        <message>
            <source>jam; Khamaj</source>
            <translation>Jam; Khamaj</translation>
        </message>
        <message>
            <source>Phrygian</source>
            <translation>phrygisch</translation>
        </message>
        <message>
            <source>dark tense</source>
            <translation>dunkel, gespannt</translation>
        </message>
        <message>
            <source>expression; Bhairavi; Kurd</source>
            <translation>Ausdruck; Bhairavi; Kurd</translation>
        </message>
        <message>
            <source>Quarter-tones</source>
            <translation>Vierteltöne</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>für Erfahrene</translation>
        </message>
        <message>
            <source>Thai, seven equal steps</source>
            <translation>Thai, sieben gleiche Stufen</translation>
        </message>
        <message>
            <source>even bright</source>
            <translation>gleichmäßig, hell</translation>
        </message>
        <message>
            <source>ranat; bells</source>
            <translation>Ranat; Glocken</translation>
        </message>
        <message>
            <source>Chromatic</source>
            <translation>chromatisch</translation>
        </message>
        <message>
            <source>Pelog of the kacapi</source>
            <translation>Pelog der Kacapi</translation>
        </message>
        <message>
            <source>shimmering</source>
            <translation>schimmernd</translation>
        </message>
        <message>
            <source>plucked strings</source>
            <translation>Zupfinstrumente</translation>
        </message>
        <message>
            <source>Pelog in twelve tones</source>
            <translation>Pelog in zwölf Tönen</translation>
        </message>
        <message>
            <source>bronze shimmering</source>
            <translation>bronzen, schimmernd</translation>
        </message>
        <message>
            <source>Salendro of the kacapi</source>
            <translation>Salendro der Kacapi</translation>
        </message>
        <message>
            <source>floating</source>
            <translation>schwebend</translation>
        </message>
        <message>
            <source>Slendro</source>
            <translation>Slendro</translation>
        </message>
        <message>
            <source>bells; gamelan</source>
            <translation>Glocken; Gamelan</translation>
        </message>
        <message>
            <source>Handpan Annaziska</source>
            <translation>Handpan Annaziska</translation>
        </message>
        <message>
            <source>mellow minor</source>
            <translation>weiches Moll</translation>
        </message>
        <message>
            <source>on C#: the pads are ding and fields</source>
            <translation>auf Cis: die Felder sind Ding und Tonfelder</translation>
        </message>
        <message>
            <source>Handpan Celtic minor</source>
            <translation>Handpan keltisches Moll</translation>
        </message>
        <message>
            <source>gentle folk</source>
            <translation>sanft, volkstümlich</translation>
        </message>
        <message>
            <source>on D: the pads are ding and fields</source>
            <translation>auf D: die Felder sind Ding und Tonfelder</translation>
        </message>
        <message>
            <source>Handpan Golden Gate</source>
            <translation>Handpan Golden Gate</translation>
        </message>
        <message>
            <source>dreamy lydian</source>
            <translation>träumerisch, lydisch</translation>
        </message>
        <message>
            <source>on C: the pads are ding and fields</source>
            <translation>auf C: die Felder sind Ding und Tonfelder</translation>
        </message>
        <message>
            <source>Handpan Hijaz</source>
            <translation>Handpan Hijaz</translation>
        </message>
        <message>
            <source>passionate</source>
            <translation>leidenschaftlich</translation>
        </message>
        <message>
            <source>Handpan Kurd</source>
            <translation>Handpan Kurd</translation>
        </message>
        <message>
            <source>melancholy flowing</source>
            <translation>wehmütig, fließend</translation>
        </message>
        <message>
            <source>Handpan low Pygmy</source>
            <translation>Handpan tiefes Pygmy</translation>
        </message>
        <message>
            <source>deep dreaming</source>
            <translation>tief, träumend</translation>
        </message>
        <message>
            <source>on F: the pads are ding and fields</source>
            <translation>auf F: die Felder sind Ding und Tonfelder</translation>
        </message>
        <message>
            <source>Major hexatonic</source>
            <translation>Dur-Hexatonik</translation>
        </message>
        <message>
            <source>bright singable</source>
            <translation>hell, singbar</translation>
        </message>
        <message>
            <source>songs</source>
            <translation>Lieder</translation>
        </message>
        <message>
            <source>Minor hexatonic</source>
            <translation>Moll-Hexatonik</translation>
        </message>
        <message>
            <source>wistful</source>
            <translation>wehmütig</translation>
        </message>
        <message>
            <source>Charukeshi</source>
            <translation>Charukeshi</translation>
        </message>
        <message>
            <source>devotional</source>
            <translation>andächtig</translation>
        </message>
        <message>
            <source>Hamsadhwani</source>
            <translation>Hamsadhwani</translation>
        </message>
        <message>
            <source>joyful auspicious</source>
            <translation>freudig, verheißungsvoll</translation>
        </message>
        <message>
            <source>Marwa</source>
            <translation>Marwa</translation>
        </message>
        <message>
            <source>restless dusk</source>
            <translation>rastlose Dämmerung</translation>
        </message>
        <message>
            <source>Todi</source>
            <translation>Todi</translation>
        </message>
        <message>
            <source>pathos</source>
            <translation>ergreifend</translation>
        </message>
        <message>
            <source>Hirajoshi</source>
            <translation>Hirajoshi</translation>
        </message>
        <message>
            <source>contemplative sad</source>
            <translation>besinnlich, traurig</translation>
        </message>
        <message>
            <source>the handpan called Akebono</source>
            <translation>die Handpan namens Akebono</translation>
        </message>
        <message>
            <source>In-sen</source>
            <translation>In-sen</translation>
        </message>
        <message>
            <source>still mysterious</source>
            <translation>still, geheimnisvoll</translation>
        </message>
        <message>
            <source>shakuhachi</source>
            <translation>Shakuhachi</translation>
        </message>
        <message>
            <source>Iwato</source>
            <translation>Iwato</translation>
        </message>
        <message>
            <source>tense sparse</source>
            <translation>gespannt, karg</translation>
        </message>
        <message>
            <source>Kumoi</source>
            <translation>Kumoi</translation>
        </message>
        <message>
            <source>tender</source>
            <translation>zart</translation>
        </message>
        <message>
            <source>koto; Shivaranjani</source>
            <translation>Koto; Shivaranjani</translation>
        </message>
        <message>
            <source>Miyako-bushi</source>
            <translation>Miyako-bushi</translation>
        </message>
        <message>
            <source>austere</source>
            <translation>streng</translation>
        </message>
        <message>
            <source>Ryukyu</source>
            <translation>Ryukyu</translation>
        </message>
        <message>
            <source>sunny island</source>
            <translation>sonnig wie eine Insel</translation>
        </message>
        <message>
            <source>Lydian dominant</source>
            <translation>lydisch dominant</translation>
        </message>
        <message>
            <source>airy curious</source>
            <translation>luftig, neugierig</translation>
        </message>
        <message>
            <source>acoustic scale</source>
            <translation>akustische Tonleiter</translation>
        </message>
        <message>
            <source>Septimal minor pentatonic</source>
            <translation>septimale Moll-Pentatonik</translation>
        </message>
        <message>
            <source>dark pure</source>
            <translation>dunkel, rein</translation>
        </message>
        <message>
            <source>drones; blues without beating</source>
            <translation>Bordune; Blues ohne Schwebungen</translation>
        </message>
        <message>
            <source>Just major pentatonic</source>
            <translation>reine Dur-Pentatonik</translation>
        </message>
        <message>
            <source>calm pure</source>
            <translation>ruhig, rein</translation>
        </message>
        <message>
            <source>drones; long tones</source>
            <translation>Bordune; lange Töne</translation>
        </message>
        <message>
            <source>Just major</source>
            <translation>reines Dur</translation>
        </message>
        <message>
            <source>happy pure</source>
            <translation>fröhlich, rein</translation>
        </message>
        <message>
            <source>songs over a drone</source>
            <translation>Lieder über einem Bordun</translation>
        </message>
        <message>
            <source>Just minor pentatonic</source>
            <translation>reine Moll-Pentatonik</translation>
        </message>
        <message>
            <source>warm pure</source>
            <translation>warm, rein</translation>
        </message>
        <message>
            <source>Pythagorean pentatonic</source>
            <translation>pythagoreische Pentatonik</translation>
        </message>
        <message>
            <source>bright pure</source>
            <translation>hell, rein</translation>
        </message>
        <message>
            <source>drones; open strings</source>
            <translation>Bordune; leere Saiten</translation>
        </message>
        <message>
            <source>Maqam Bayati</source>
            <translation>Maqam Bayati</translation>
        </message>
        <message>
            <source>tender longing</source>
            <translation>zart, sehnsüchtig</translation>
        </message>
        <message>
            <source>song; ney</source>
            <translation>Gesang; Ney</translation>
        </message>
        <message>
            <source>Maqam Rast, Egyptian</source>
            <translation>Maqam Rast, ägyptisch</translation>
        </message>
        <message>
            <source>dignified</source>
            <translation>würdevoll</translation>
        </message>
        <message>
            <source>song; oud</source>
            <translation>Gesang; Oud</translation>
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
            <translation>trauernd</translation>
        </message>
        <message>
            <source>Harmonic major</source>
            <translation>harmonisches Dur</translation>
        </message>
        <message>
            <source>romantic</source>
            <translation>romantisch</translation>
        </message>
        <message>
            <source>Harmonic minor</source>
            <translation>harmonisches Moll</translation>
        </message>
        <message>
            <source>dramatic yearning</source>
            <translation>dramatisch, sehnend</translation>
        </message>
        <message>
            <source>expression; Kirwani</source>
            <translation>Ausdruck; Kirwani</translation>
        </message>
        <message>
            <source>Melodic minor</source>
            <translation>melodisches Moll</translation>
        </message>
        <message>
            <source>bittersweet</source>
            <translation>bittersüß</translation>
        </message>
        <message>
            <source>jazz</source>
            <translation>Jazz</translation>
        </message>
        <message>
            <source>Neapolitan minor</source>
            <translation>neapolitanisches Moll</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>Harmonics 4 to 7</source>
            <translation>Teiltöne 4 bis 7</translation>
        </message>
        <message>
            <source>glowing</source>
            <translation>leuchtend</translation>
        </message>
        <message>
            <source>first contact; bells</source>
            <translation>erster Kontakt; Glocken</translation>
        </message>
        <message>
            <source>Overtone pentatonic</source>
            <translation>Oberton-Pentatonik</translation>
        </message>
        <message>
            <source>glowing wistful</source>
            <translation>leuchtend, wehmütig</translation>
        </message>
        <message>
            <source>singing; overtone flute</source>
            <translation>Singen; Obertonflöte</translation>
        </message>
        <message>
            <source>Overtones 8 to 16</source>
            <translation>Obertöne 8 bis 16</translation>
        </message>
        <message>
            <source>strange radiant</source>
            <translation>fremd, strahlend</translation>
        </message>
        <message>
            <source>exploring; alphorn</source>
            <translation>Erkunden; Alphorn</translation>
        </message>
        <message>
            <source>Major pentatonic</source>
            <translation>Dur-Pentatonik</translation>
        </message>
        <message>
            <source>bright calm open</source>
            <translation>hell, ruhig, offen</translation>
        </message>
        <message>
            <source>first contact; Orff; Bhupali; Gong mode</source>
            <translation>erster Kontakt; Orff; Bhupali; Gong-Modus</translation>
        </message>
        <message>
            <source>Man gong</source>
            <translation>Man gong</translation>
        </message>
        <message>
            <source>deep introspective</source>
            <translation>tief, nach innen gekehrt</translation>
        </message>
        <message>
            <source>night; Jue mode</source>
            <translation>Nacht; Jue-Modus</translation>
        </message>
        <message>
            <source>Minor pentatonic</source>
            <translation>Moll-Pentatonik</translation>
        </message>
        <message>
            <source>earthy warm</source>
            <translation>erdig, warm</translation>
        </message>
        <message>
            <source>default minor; Yu mode; Vietnamese</source>
            <translation>das übliche Moll; Yu-Modus; vietnamesisch</translation>
        </message>
        <message>
            <source>Ritusen</source>
            <translation>Ritusen</translation>
        </message>
        <message>
            <source>serene bright</source>
            <translation>heiter, hell</translation>
        </message>
        <message>
            <source>meditation; Zhi mode</source>
            <translation>Meditation; Zhi-Modus</translation>
        </message>
        <message>
            <source>Suspended pentatonic</source>
            <translation>Vorhalt-Pentatonik</translation>
        </message>
        <message>
            <source>open floating neutral</source>
            <translation>offen, schwebend, neutral</translation>
        </message>
        <message>
            <source>meditation; Shang mode</source>
            <translation>Meditation; Shang-Modus</translation>
        </message>
        <message>
            <source>Augmented hexatonic</source>
            <translation>übermäßige Hexatonik</translation>
        </message>
        <message>
            <source>surreal</source>
            <translation>unwirklich</translation>
        </message>
        <message>
            <source>Octatonic, half step first</source>
            <translation>oktatonisch, Halbton zuerst</translation>
        </message>
        <message>
            <source>suspense</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>Octatonic, whole step first</source>
            <translation>oktatonisch, Ganzton zuerst</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>mystic</source>
            <translation>mystisch</translation>
        </message>
        <message>
            <source>Whole tone</source>
            <translation>Ganzton</translation>
        </message>
        <message>
            <source>dreamlike weightless</source>
            <translation>traumhaft, schwerelos</translation>
        </message>
        <message>
            <source>imagery</source>
            <translation>innere Bilder</translation>
        </message>
        <message>
            <source>Bright tetratonic</source>
            <translation>helle Tetratonik</translation>
        </message>
        <message>
            <source>neutral bright</source>
            <translation>neutral, hell</translation>
        </message>
        <message>
            <source>first contact; very safe</source>
            <translation>erster Kontakt; sehr sicher</translation>
        </message>
        <message>
            <source>Open tetratonic</source>
            <translation>offene Tetratonik</translation>
        </message>
        <message>
            <source>neutral calm</source>
            <translation>neutral, ruhig</translation>
        </message>
        <message>
            <source>Double harmonic</source>
            <translation>doppelt harmonisch</translation>
        </message>
        <message>
            <source>solemn intense</source>
            <translation>feierlich, eindringlich</translation>
        </message>
        <message>
            <source>morning raga</source>
            <translation>Morgenraga</translation>
        </message>
        <message>
            <source>Hungarian minor</source>
            <translation>ungarisches Moll</translation>
        </message>
        <message>
            <source>fiery</source>
            <translation>feurig</translation>
        </message>
        <message>
            <source>Phrygian dominant</source>
            <translation>phrygisch dominant</translation>
        </message>
        <message>
            <source>maqam Hijaz (12-TET)</source>
            <translation>Maqam Hijaz (12-TET)</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>notes a second</source>
            <translation>Töne pro Sekunde</translation>
        </message>
        <message>
            <source>How many notes began in the window, divided by its length. It counts presses of this person; it does not say why they were played.</source>
            <translation>Wie viele Töne im Zeitfenster begannen, geteilt durch dessen Länge. Gezählt werden Anschläge dieser Person; warum sie gespielt wurden, sagt das nicht.</translation>
        </message>
        <message>
            <source>Length of notes</source>
            <translation>Länge der Töne</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>The mean length of the notes that began in the window, pedal and latch included. It is how long keys are held, not how long sounds ring.</source>
            <translation>Die mittlere Länge der Töne, die im Zeitfenster begannen, mit Pedal und Einrasten. Es zeigt, wie lange Tasten gehalten werden, nicht, wie lange Klänge nachklingen.</translation>
        </message>
        <message>
            <source>Articulation</source>
            <translation>Artikulation</translation>
        </message>
        <message>
            <source>0 short, 1 joined</source>
            <translation>0 kurz, 1 gebunden</translation>
        </message>
        <message>
            <source>Of the time between one onset and the next (up to 2 s), the share in which the note was held. Chords held under a melody read as joined.</source>
            <translation>Von der Zeit zwischen einem Einsatz und dem nächsten (bis 2 s) der Anteil, in dem der Ton gehalten wurde. Akkorde, die unter einer Melodie liegen, wirken hier gebunden.</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Stille</translation>
        </message>
        <message>
            <source>share of the time</source>
            <translation>Anteil der Zeit</translation>
        </message>
        <message>
            <source>The share of the window in which nothing of this person sounds. It does not say whether the pause was meant.</source>
            <translation>Der Anteil des Zeitfensters, in dem von dieser Person nichts klingt. Ob die Pause gewollt war, sagt das nicht.</translation>
        </message>
        <message>
            <source>Pitch, mean</source>
            <translation>Tonhöhe, Mittel</translation>
        </message>
        <message>
            <source>MIDI note</source>
            <translation>MIDI-Ton</translation>
        </message>
        <message>
            <source>The mean pitch of the notes that began in the window; 60 is middle C. It depends on the octave and the range that this player was given.</source>
            <translation>Die mittlere Tonhöhe der Töne, die im Zeitfenster begannen; 60 ist das eingestrichene C. Sie hängt von Oktave und Umfang ab, die dieser Platz bekam.</translation>
        </message>
        <message>
            <source>Pitch, spread</source>
            <translation>Tonhöhe, Streuung</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>Halbtöne</translation>
        </message>
        <message>
            <source>The standard deviation of the pitches of the notes that began in the window.</source>
            <translation>Die Standardabweichung der Tonhöhen der Töne, die im Zeitfenster begannen.</translation>
        </message>
        <message>
            <source>Pitch, range</source>
            <translation>Tonhöhe, Umfang</translation>
        </message>
        <message>
            <source>The highest pitch less the lowest of the notes that began in the window.</source>
            <translation>Die höchste Tonhöhe minus die tiefste der Töne, die im Zeitfenster begannen.</translation>
        </message>
        <message>
            <source>Force, mean</source>
            <translation>Kraft, Mittel</translation>
        </message>
        <message>
            <source>velocity, 1 to 127</source>
            <translation>Anschlagstärke, 1 bis 127</translation>
        </message>
        <message>
            <source>The mean of how hard keys were pressed in the window, before sensitivity and level. Pads on a screen have few steps, switches one.</source>
            <translation>Das Mittel davon, wie kräftig im Zeitfenster angeschlagen wurde, vor Empfindlichkeit und Pegel. Felder am Bildschirm haben wenige Stufen, Taster eine.</translation>
        </message>
        <message>
            <source>Force, spread</source>
            <translation>Kraft, Streuung</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>Anschlagstärke</translation>
        </message>
        <message>
            <source>The standard deviation of how hard keys were pressed in the window.</source>
            <translation>Die Standardabweichung davon, wie kräftig im Zeitfenster angeschlagen wurde.</translation>
        </message>
        <message>
            <source>Force, rising or falling</source>
            <translation>Kraft, steigend oder fallend</translation>
        </message>
        <message>
            <source>velocity a second</source>
            <translation>Anschlagstärke pro Sekunde</translation>
        </message>
        <message>
            <source>The slope of the straight line through how hard keys were pressed in the window: above 0 the playing grows stronger, below 0 softer.</source>
            <translation>Die Steigung der geraden Linie durch die Anschlagstärken im Zeitfenster: über 0 wird das Spiel kräftiger, unter 0 sanfter.</translation>
        </message>
        <message>
            <source>Pulse clarity</source>
            <translation>Klarheit des Pulses</translation>
        </message>
        <message>
            <source>0 to 1</source>
            <translation>0 bis 1</translation>
        </message>
        <message>
            <source>How much the onsets of 12 seconds repeat themselves at the best of all distances from 0.25 to 1.55 s. Six onsets at random reach 0.2 by chance.</source>
            <translation>Wie sehr sich die Einsätze von 12 Sekunden wiederholen, beim besten aller Abstände von 0,25 bis 1,55 s. Sechs zufällige Einsätze erreichen schon 0,2.</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>beats a minute</source>
            <translation>Schläge pro Minute</translation>
        </message>
        <message>
            <source>The repetition that pulse clarity found, 39 to 240 a minute, those near 125 preferred. It is neither where a bar begins nor whether people felt it so.</source>
            <translation>Die Wiederholung, die bei der Klarheit des Pulses gefunden wurde, 39 bis 240 pro Minute, bevorzugt nahe 125. Es sagt weder, wo ein Takt beginnt, noch, ob es so empfunden wurde.</translation>
        </message>
        <message>
            <source>Long and short (nPVI)</source>
            <translation>Lang und kurz (nPVI)</translation>
        </message>
        <message>
            <source>0 even, 67 at 2 to 1</source>
            <translation>0 gleichmäßig, 67 bei 2 zu 1</translation>
        </message>
        <message>
            <source>How different each two intervals between onsets are that follow each other: 0 where all are alike. It is no metre.</source>
            <translation>Wie verschieden je zwei aufeinanderfolgende Abstände zwischen Einsätzen sind: 0, wo alle gleich sind. Es ist kein Metrum.</translation>
        </message>
        <message>
            <source>Tonal clarity</source>
            <translation>Klarheit der Tonart</translation>
        </message>
        <message>
            <source>r</source>
            <translation>r</translation>
        </message>
        <message>
            <source>The best correlation of the pitches in the window, weighted by length, with the profiles of the 24 Western keys. It says nothing of other tonalities.</source>
            <translation>Die beste Korrelation der Tonhöhen im Zeitfenster, nach Länge gewichtet, mit den Profilen der 24 westlichen Tonarten. Über andere Tonalitäten sagt sie nichts.</translation>
        </message>
        <message>
            <source>Dissonance</source>
            <translation>Dissonanz</translation>
        </message>
        <message>
            <source>roughness</source>
            <translation>Rauigkeit</translation>
        </message>
        <message>
            <source>The mean beating of this person's own notes that sound at one time. Low notes beat more, whatever is played.</source>
            <translation>Die mittlere Schwebung der eigenen Töne dieser Person, die gleichzeitig klingen. Tiefe Töne schweben mehr, was immer gespielt wird.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>share of figures</source>
            <translation>Anteil der Figuren</translation>
        </message>
        <message>
            <source>The share of figures of five notes ending in the window that this person had played before in this jam, on any step. Repeated single notes count too.</source>
            <translation>Der Anteil der Figuren von fünf Tönen, die im Zeitfenster enden und die diese Person in dieser Jam schon gespielt hatte, auf beliebiger Stufe. Wiederholte einzelne Töne zählen mit.</translation>
        </message>
        <message>
            <source>Length of phrases</source>
            <translation>Länge der Phrasen</translation>
        </message>
        <message>
            <source>The mean length of the phrases that sound in the window; a phrase ends with more than a second without sound. A held drone is one phrase.</source>
            <translation>Die mittlere Länge der Phrasen, die im Zeitfenster klingen; eine Phrase endet mit mehr als einer Sekunde ohne Klang. Ein gehaltener Bordun ist eine Phrase.</translation>
        </message>
        <message>
            <source>Share of playing</source>
            <translation>Anteil am Spiel</translation>
        </message>
        <message>
            <source>share of presses</source>
            <translation>Anteil der Anschläge</translation>
        </message>
        <message>
            <source>The presses of this person in the window, divided by those of everybody. It is no share of attention or of loudness.</source>
            <translation>Die Anschläge dieser Person im Zeitfenster, geteilt durch die aller. Es ist kein Anteil an Aufmerksamkeit oder Lautstärke.</translation>
        </message>
        <message>
            <source>Activity, as listeners may hear it</source>
            <translation>Aktivität, wie sie zu hören sein mag</translation>
        </message>
        <message>
            <source>0: as usual in this jam</source>
            <translation>0: wie sonst in dieser Jam</translation>
        </message>
        <message>
            <source>An estimate: density and pulse clarity, each in standard deviations of this person's own curve, added up, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Eine Schätzung: Dichte und Klarheit des Pulses, je in Standardabweichungen der eigenen Kurve dieser Person, addiert, nach Luck und anderen (2008). Eine Vermutung über die, die zuhören, nicht über die Person, die spielte.</translation>
        </message>
        <message>
            <source>Strength, as listeners may hear it</source>
            <translation>Stärke, wie sie zu hören sein mag</translation>
        </message>
        <message>
            <source>An estimate: force and density, each in standard deviations of this person's own curve, added up, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Eine Schätzung: Kraft und Dichte, je in Standardabweichungen der eigenen Kurve dieser Person, addiert, nach Luck und anderen (2008). Eine Vermutung über die, die zuhören, nicht über die Person, die spielte.</translation>
        </message>
        <message>
            <source>Pleasantness, as listeners may hear it</source>
            <translation>Angenehmes, wie es zu hören sein mag</translation>
        </message>
        <message>
            <source>An estimate: tonal clarity less dissonance, each in standard deviations of this person's own curve, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Eine Schätzung: Klarheit der Tonart minus Dissonanz, je in Standardabweichungen der eigenen Kurve dieser Person, nach Luck und anderen (2008). Eine Vermutung über die, die zuhören, nicht über die Person, die spielte.</translation>
        </message>
        <message>
            <source>Common shape</source>
            <translation>Gemeinsamer Verlauf</translation>
        </message>
        <message>
            <source>How alike density, force and pitch of the two rise and fall, at the best lag of up to 4 s. High in short jams by chance: see p.</source>
            <translation>Wie ähnlich Dichte, Kraft und Tonhöhe der beiden steigen und fallen, beim besten Versatz von bis zu 4 s. In kurzen Jams zufällig hoch: siehe p.</translation>
        </message>
        <message>
            <source>Common shape, lag</source>
            <translation>Gemeinsamer Verlauf, Versatz</translation>
        </message>
        <message>
            <source>The lag at which the common shape is best.</source>
            <translation>Der Versatz, bei dem der gemeinsame Verlauf am besten ist.</translation>
        </message>
        <message>
            <source>Asynchrony, mean</source>
            <translation>Asynchronie, Mittel</translation>
        </message>
        <message>
            <source>Of onsets of the two that are each other's nearest within a tenth of a second: how much later the second's are. Whoever is later may be waited for.</source>
            <translation>Von den Einsätzen der beiden, die einander innerhalb einer Zehntelsekunde am nächsten sind: wie viel später die der zweiten Person sind. Auf wen später kommt, wird vielleicht gewartet.</translation>
        </message>
        <message>
            <source>Asynchrony, spread</source>
            <translation>Asynchronie, Streuung</translation>
        </message>
        <message>
            <source>The standard deviation of the same differences: the smaller, the more precise.</source>
            <translation>Die Standardabweichung derselben Unterschiede: je kleiner, desto genauer.</translation>
        </message>
        <message>
            <source>Onsets together</source>
            <translation>Einsätze zusammen</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Of the onsets of whoever plays fewer, the share that meets one of the other within a tenth of a second.</source>
            <translation>Von den Einsätzen der Person, die weniger spielt, der Anteil, der innerhalb einer Zehntelsekunde auf einen der anderen trifft.</translation>
        </message>
        <message>
            <source>Usual echo</source>
            <translation>Übliches Echo</translation>
        </message>
        <message>
            <source>The most frequent time, up to 2 s, from an onset of the first to one of the second. For steady pulses it is known up to a period.</source>
            <translation>Die häufigste Zeit, bis 2 s, von einem Einsatz der ersten Person zu einem der zweiten. Bei gleichmäßigem Puls ist sie nur bis auf eine Periode bekannt.</translation>
        </message>
        <message>
            <source>Event synchronisation</source>
            <translation>Synchronie der Einsätze</translation>
        </message>
        <message>
            <source>The share of onsets that have one of the other nearer than half of the shortest interval around them: together, at any speed.</source>
            <translation>Der Anteil der Einsätze, zu denen einer der anderen Person näher liegt als die Hälfte des kürzesten Abstands ringsum: zusammen, in jedem Tempo.</translation>
        </message>
        <message>
            <source>Event synchronisation, direction</source>
            <translation>Synchronie der Einsätze, Richtung</translation>
        </message>
        <message>
            <source>-1 to 1</source>
            <translation>−1 bis 1</translation>
        </message>
        <message>
            <source>Above 0 the second's onsets come after the first's, below 0 before them.</source>
            <translation>Über 0 kommen die Einsätze der zweiten Person nach denen der ersten, unter 0 davor.</translation>
        </message>
        <message>
            <source>In the other's beat</source>
            <translation>Im Schlag der anderen Person</translation>
        </message>
        <message>
            <source>How much the second's onsets keep to one place between two onsets of the first. It needs the first to play steadily.</source>
            <translation>Wie sehr die Einsätze der zweiten Person an einer Stelle zwischen zwei Einsätzen der ersten bleiben. Dafür muss die erste gleichmäßig spielen.</translation>
        </message>
        <message>
            <source>In the other's beat, where</source>
            <translation>Im Schlag der anderen Person, wo</translation>
        </message>
        <message>
            <source>radians</source>
            <translation>Radiant</translation>
        </message>
        <message>
            <source>That place: 0 on the first's onsets, 3.14 in the middle between them.</source>
            <translation>Diese Stelle: 0 auf den Einsätzen der ersten Person, 3,14 in der Mitte dazwischen.</translation>
        </message>
        <message>
            <source>Gap between turns</source>
            <translation>Abstand beim Abwechseln</translation>
        </message>
        <message>
            <source>The median time from the end of the first's phrase to the beginning of the second's; below 0 they overlap. A pause is no invitation.</source>
            <translation>Der Median der Zeit vom Ende der Phrase der ersten Person bis zum Anfang der Phrase der zweiten; unter 0 überlappen sie. Eine Pause ist keine Einladung.</translation>
        </message>
        <message>
            <source>Turns that go over</source>
            <translation>Wechsel zur anderen Person</translation>
        </message>
        <message>
            <source>The share of phrases that are followed by one of the other person.</source>
            <translation>Der Anteil der Phrasen, auf die eine der anderen Person folgt.</translation>
        </message>
        <message>
            <source>Phrases at one time</source>
            <translation>Phrasen zur gleichen Zeit</translation>
        </message>
        <message>
            <source>The time in which both are in a phrase, divided by the time in which either is.</source>
            <translation>Die Zeit, in der beide in einer Phrase sind, geteilt durch die Zeit, in der mindestens eine es ist.</translation>
        </message>
        <message>
            <source>Imitation</source>
            <translation>Nachahmung</translation>
        </message>
        <message>
            <source>The share of the second's figures of five notes that the first had played 0.1 to 12 s before, on any step. Scales and repeated notes are copied by anybody: see p.</source>
            <translation>Der Anteil der Figuren von fünf Tönen der zweiten Person, die die erste 0,1 bis 12 s vorher gespielt hatte, auf beliebiger Stufe. Tonleitern und wiederholte Töne ahmt jede Person nach: siehe p.</translation>
        </message>
        <message>
            <source>Imitation, after</source>
            <translation>Nachahmung, nach</translation>
        </message>
        <message>
            <source>The median time after which a figure is taken up.</source>
            <translation>Der Median der Zeit, nach der eine Figur aufgegriffen wird.</translation>
        </message>
        <message>
            <source>Difference of tempo</source>
            <translation>Unterschied im Tempo</translation>
        </message>
        <message>
            <source>octaves</source>
            <translation>Oktaven</translation>
        </message>
        <message>
            <source>The median of how far the tempos of the two are apart, double and half counting as the same: 0 the same. It has no p: it does not depend on when things are played.</source>
            <translation>Der Median davon, wie weit die Tempi der beiden auseinander liegen, wobei doppelt und halb als gleich zählen: 0 gleich. Es hat kein p: es hängt nicht davon ab, wann etwas gespielt wird.</translation>
        </message>
        <message>
            <source>Common vocabulary</source>
            <translation>Gemeinsamer Wortschatz</translation>
        </message>
        <message>
            <source>Of all places where both play the same step, the share that goes on. It has no p: it does not depend on when things are played.</source>
            <translation>Von allen Stellen, an denen beide dieselbe Stufe spielen, der Anteil, der gleich weitergeht. Es hat kein p: es hängt nicht davon ab, wann etwas gespielt wird.</translation>
        </message>
        <message>
            <source>Consonance between them</source>
            <translation>Wohlklang zwischen beiden</translation>
        </message>
        <message>
            <source>consonance</source>
            <translation>Wohlklang</translation>
        </message>
        <message>
            <source>The consonance of what both sound together, less the mean of what each sounds alone. It depends on register and number of notes: look at the effect.</source>
            <translation>Der Wohlklang dessen, was beide zusammen klingen lassen, minus das Mittel dessen, was jede Person allein klingen lässt. Er hängt von Lage und Zahl der Töne ab: auf den Effekt schauen.</translation>
        </message>
        <message>
            <source>Who follows whom</source>
            <translation>Wer folgt wem</translation>
        </message>
        <message>
            <source>Four kinds of lags taken together: above 0 the second follows the first. It describes notes; it does not say who leads people.</source>
            <translation>Vier Arten von Versatz zusammengenommen: über 0 folgt die zweite Person der ersten. Es beschreibt Töne; wer Menschen führt, sagt es nicht.</translation>
        </message>
        <message>
            <source>Evenness of shares</source>
            <translation>Gleichmaß der Anteile</translation>
        </message>
        <message>
            <source>How evenly the presses are shared among the players (entropy): 1 evenly, 0 where one plays alone.</source>
            <translation>Wie gleichmäßig die Anschläge auf die Mitspielenden verteilt sind (Entropie): 1 gleichmäßig, 0, wo eine Person allein spielt.</translation>
        </message>
        <message>
            <source>Inequality of shares</source>
            <translation>Ungleichheit der Anteile</translation>
        </message>
        <message>
            <source>The Gini coefficient of the presses of the players: 0 evenly.</source>
            <translation>Der Gini-Koeffizient der Anschläge der Mitspielenden: 0 gleichmäßig.</translation>
        </message>
        <message>
            <source>Playing at one time</source>
            <translation>Spiel zur gleichen Zeit</translation>
        </message>
        <message>
            <source>The time in which two or more sound, divided by the time in which anybody does.</source>
            <translation>Die Zeit, in der zwei oder mehr klingen, geteilt durch die Zeit, in der überhaupt jemand klingt.</translation>
        </message>
        <message>
            <source>Consonance, mean</source>
            <translation>Wohlklang, Mittel</translation>
        </message>
        <message>
            <source>1 to 4</source>
            <translation>1 bis 4</translation>
        </message>
        <message>
            <source>The mean consonance of all that sounds while two pitches or more do.</source>
            <translation>Der mittlere Wohlklang von allem, was klingt, solange es zwei Tonhöhen oder mehr sind.</translation>
        </message>
        <message>
            <source>Harsh moments</source>
            <translation>Schräge Momente</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>The share of that time in which the consonance is below 1.6, which is called harsh.</source>
            <translation>Der Anteil dieser Zeit, in dem der Wohlklang unter 1,6 liegt, was schräg heißt.</translation>
        </message>
        <message>
            <source>Togetherness</source>
            <translation>Miteinander</translation>
        </message>
        <message>
            <source>share of onsets</source>
            <translation>Anteil der Einsätze</translation>
        </message>
        <message>
            <source>For each two people: of the onsets in the window of whoever plays fewer, the share that has one of the other within a tenth of a second. Two who play at the same speed meet now and then by chance.</source>
            <translation>Für je zwei Personen: von den Einsätzen der Person, die im Zeitfenster weniger spielt, der Anteil, zu dem es innerhalb einer Zehntelsekunde einen der anderen gibt. Zwei, die gleich schnell spielen, treffen sich ab und zu zufällig.</translation>
        </message>
        <message>
            <source>The scale chose most pitches here: this describes the scale more than the person.</source>
            <translation>Die Tonleiter hat hier die meisten Tonhöhen gewählt: das beschreibt mehr die Tonleiter als die Person.</translation>
        </message>
    </context>
    <context>
        <name>DegreeKeyboard</name>
        <message>
            <source>Degrees of the scale</source>
            <translation>Stufen der Tonleiter</translation>
        </message>
    </context>
    <context>
        <name>DegreeSwitch</name>
        <message>
            <source>{note}, tonic, always on</source>
            <translation>{note}, Grundton, immer an</translation>
        </message>
        <message>
            <source>{note}, on</source>
            <translation>{note}, an</translation>
        </message>
        <message>
            <source>{note}, off</source>
            <translation>{note}, aus</translation>
        </message>
    </context>
    <context>
        <name>Device</name>
        <message>
            <source>Press a key on yours…</source>
            <translation>Taste auf deinem drücken…</translation>
        </message>
        <message>
            <source>One player for each MIDI channel</source>
            <translation>Ein Platz je MIDI-Kanal</translation>
        </message>
        <message>
            <source>Free this seat</source>
            <translation>Platz freigeben</translation>
        </message>
        <message>
            <source>Change instruments with:</source>
            <translation>Instrumente tauschen mit:</translation>
        </message>
        <message>
            <source>Press a key on the instrument of {name}</source>
            <translation>Taste auf dem Instrument von {name} drücken</translation>
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s.</source>
            <translation>Eine Taste auf dem Instrument drücken, das {name} gehört.</translation>
        </message>
        <message>
            <source>Free the seat of {name}</source>
            <translation>Platz von {name} freigeben</translation>
        </message>
        <message>
            <source>{name} changes instruments with {other}</source>
            <translation>{name} tauscht das Instrument mit {other}</translation>
        </message>
    </context>
    <context>
        <name>DiagramPicture</name>
        <message>
            <source>{time}: {second} {seconds} s after {first}: {value}</source>
            <translation>{time}: {second} {seconds} s nach {first}: {value}</translation>
        </message>
        <message>
            <source>{time}: {second} {seconds} s before {first}: {value}</source>
            <translation>{time}: {second} {seconds} s vor {first}: {value}</translation>
        </message>
        <message>
            <source>{time}: {first} and {second} at one time: {value}</source>
            <translation>{time}: {first} und {second} zur gleichen Zeit: {value}</translation>
        </message>
        <message>
            <source>{number} of 1 alike</source>
            <translation>{number} von 1 ähnlich</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Diagram of imitation</source>
            <translation>Diagramm der Nachahmung</translation>
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
            <translation>Eine Seite zum Mitnehmen</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>MIDI</source>
            <translation>MIDI</translation>
        </message>
        <message>
            <source>MIDI of a pair, for MTTB</source>
            <translation>MIDI von zwei Personen, für MTTB</translation>
        </message>
        <message>
            <source>Notes that were played, as a table (CSV)</source>
            <translation>Gespielte Töne als Tabelle (CSV)</translation>
        </message>
        <message>
            <source>What was noted, as a table (CSV)</source>
            <translation>Notiertes als Tabelle (CSV)</translation>
        </message>
        <message>
            <source>Score (MusicXML)</source>
            <translation>Notenblatt (MusicXML)</translation>
        </message>
        <message>
            <source>What was noted, for ELAN</source>
            <translation>Notiertes für ELAN</translation>
        </message>
        <message>
            <source>What was noted, for Audacity</source>
            <translation>Notiertes für Audacity</translation>
        </message>
        <message>
            <source>All events (JSON lines)</source>
            <translation>Alle Ereignisse (JSON-Zeilen)</translation>
        </message>
        <message>
            <source>One person's part, for that person</source>
            <translation>Die Stimme einer Person, für diese Person</translation>
        </message>
        <message>
            <source>A bundle, for another machine</source>
            <translation>Ein Paket, für einen anderen Computer</translation>
        </message>
        <message>
            <source>A track for each player; for music programs.</source>
            <translation>Eine Spur für jeden Platz; für Musikprogramme.</translation>
        </message>
        <message>
            <source>A row for each note: who, when, which, how hard, and why.</source>
            <translation>Eine Zeile für jeden Ton: wer, wann, welcher, wie kräftig und warum.</translation>
        </message>
        <message>
            <source>A row for each note and mark; for your own records.</source>
            <translation>Eine Zeile für jede Notiz und Marke; für die eigenen Unterlagen.</translation>
        </message>
        <message>
            <source>A part for each player, drawn to a grid. At most 20,000 notes: choose a passage.</source>
            <translation>Eine Stimme für jeden Platz, in ein Raster gesetzt. Höchstens 20.000 Töne: sonst einen Abschnitt wählen.</translation>
        </message>
        <message>
            <source>Everything as it was recorded; for programs.</source>
            <translation>Alles, wie es aufgenommen wurde; für Programme.</translation>
        </message>
        <message>
            <source>One file with the sound in it, the person's own part a little louder, a picture, and a box for how it felt. It opens in any browser, and sends nothing.</source>
            <translation>Eine Datei mit dem Ton darin, die eigene Stimme der Person etwas lauter, einem Bild und einem Feld dafür, wie es sich anfühlte. Sie öffnet sich in jedem Browser und sendet nichts.</translation>
        </message>
        <message>
            <source>Made anew from what was played, as good as it was.</source>
            <translation>Neu gemacht aus dem, was gespielt wurde, so gut, wie es war.</translation>
        </message>
        <message>
            <source>Two tracks, for the Music Therapy Toolbox: the client's, then the therapist's.</source>
            <translation>Zwei Spuren für die Music Therapy Toolbox: zuerst Klientin oder Klient, dann Therapeutin oder Therapeut.</translation>
        </message>
        <message>
            <source>A tier for each category of each person.</source>
            <translation>Eine Zeile in ELAN für jede Art von Notiz jeder Person.</translation>
        </message>
        <message>
            <source>A line for each note and mark.</source>
            <translation>Eine Zeile für jede Notiz und Marke.</translation>
        </message>
        <message>
            <source>All that is about one person, in a folder: notes, marks, events. Nobody else is in it.</source>
            <translation>Alles, was eine Person betrifft, in einem Ordner: Töne, Marken, Ereignisse. Niemand sonst ist darin.</translation>
        </message>
        <message>
            <source>The recording as it is, with the names in it, and what was noted. Only for people who may hear and read all of it.</source>
            <translation>Die Aufnahme, wie sie ist, mit den Namen darin, und was notiert wurde. Nur für Personen, die alles davon hören und lesen dürfen.</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Take a jam away</source>
            <translation>Eine Jam mitnehmen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the jam</source>
            <translation>Zurück zur Jam</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Mitnehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel; nothing is written</source>
            <translation>Abbrechen; nichts wird geschrieben</translation>
        </message>
        <message>
            <source>How much is written</source>
            <translation>Wie viel schon geschrieben ist</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Take away: {title}</source>
            <translation>Mitnehmen: {title}</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Geschrieben: {file}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written, as {file}</source>
            <translation>
                <numerusform>%n Datei geschrieben, als {file}</numerusform>
                <numerusform>%n Dateien geschrieben, als {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWiring</name>
        <message>
            <source>Open a bundle</source>
            <translation>Ein Paket öffnen</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Something is being taken away already. Wait for it, or cancel it.</source>
            <translation>Es wird schon etwas mitgenommen. Darauf warten oder es abbrechen.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these jams are on the server alone: open each once, then bundle them.</source>
            <translation>
                <numerusform>%n dieser Jams liegt nur auf dem Server: einmal öffnen, dann packen.</numerusform>
                <numerusform>%n dieser Jams liegen nur auf dem Server: jede einmal öffnen, dann packen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Passphrase for the bundle: four words. Tell it in another way than you send it.</source>
            <translation>Passphrase für das Paket: vier Wörter. Auf anderem Weg mitteilen, als das Paket gesendet wird.</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message numerus="yes">
            <source>Pack %n jam(s) as they are, with the names in them and what was noted? Only for people who may hear and read all of it.</source>
            <translation>
                <numerusform>%n Jam packen, wie sie ist, mit Namen und Notizen? Nur für Leute, die alles hören und lesen dürfen.</numerusform>
                <numerusform>%n Jams packen, wie sie sind, mit Namen und Notizen? Nur für Leute, die alles hören und lesen dürfen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The bundle</source>
            <translation>Das Paket</translation>
        </message>
        <message>
            <source>Opening a bundle: {percent} %</source>
            <translation>Paket wird geöffnet: {percent} %</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) came with the bundle.</source>
            <translation>
                <numerusform>%n Jam kam mit dem Paket.</numerusform>
                <numerusform>%n Jams kamen mit dem Paket.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say the passphrase…</source>
            <translation>Passphrase angeben…</translation>
        </message>
        <message numerus="yes">
            <source>Packing %n jam(s): {percent} %</source>
            <translation>
                <numerusform>%n Jam wird gepackt: {percent} %</numerusform>
                <numerusform>%n Jams werden gepackt: {percent} %</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are in {file}.</source>
            <translation>
                <numerusform>%n Jam ist in {file}.</numerusform>
                <numerusform>%n Jams sind in {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Passphrase that came with the bundle</source>
            <translation>Passphrase, die mit dem Paket kam</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Sound or video file to link</source>
            <translation>Ton- oder Videodatei zum Verknüpfen</translation>
        </message>
    </context>
    <context>
        <name>Family</name>
        <message>
            <source>Other sounds</source>
            <translation>Andere Klänge</translation>
        </message>
        <message>
            <source>Bars and tongues</source>
            <translation>Stäbe und Zungen</translation>
        </message>
        <message>
            <source>Strings</source>
            <translation>Saiten</translation>
        </message>
        <message>
            <source>Keyboards</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Winds</source>
            <translation>Bläser</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Soft grounds</source>
            <translation>Sanfte Flächen</translation>
        </message>
        <message>
            <source>Melody</source>
            <translation>Melodie</translation>
        </message>
        <message>
            <source>Bells</source>
            <translation>Glocken</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Glas</translation>
        </message>
        <message>
            <source>Drums and rattles</source>
            <translation>Trommeln und Rasseln</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>The window had a fault; the music goes on. ({words})</source>
            <translation>Das Fenster hatte einen Fehler; die Musik geht weiter. ({words})</translation>
        </message>
    </context>
    <context>
        <name>FirstCard</name>
        <message>
            <source>What shall become of what you play?</source>
            <translation>Was soll aus dem werden, was du spielst?</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>Später fragen</translation>
        </message>
    </context>
    <context>
        <name>FirstHint</name>
        <message>
            <source>Press a pad, any key from Q to B, or your keyboard</source>
            <translation>Ein Feld, eine Taste von Q bis B oder dein Keyboard drücken</translation>
        </message>
    </context>
    <context>
        <name>FormRows</name>
        <message>
            <source>Only the passage {span}</source>
            <translation>Nur der Abschnitt {span}</translation>
        </message>
        <message>
            <source>Only a passage: select one in the jam</source>
            <translation>Nur ein Abschnitt: einen in der Jam wählen</translation>
        </message>
        <message>
            <source>It becomes {file}</source>
            <translation>Daraus wird {file}</translation>
        </message>
        <message>
            <source>What is taken away</source>
            <translation>Was mitgenommen wird</translation>
        </message>
        <message>
            <source>What:</source>
            <translation>Was:</translation>
        </message>
        <message>
            <source>Kind of sound file</source>
            <translation>Art der Tondatei</translation>
        </message>
        <message>
            <source>Also a file for each player (stems)</source>
            <translation>Auch eine Datei für jeden Platz (Stems)</translation>
        </message>
        <message>
            <source>As it is heard now: who is muted, levels, sounds, speed, what if</source>
            <translation>Wie es jetzt zu hören ist: wer stumm ist, Pegel, Klänge, Tempo, Was wenn</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>For:</source>
            <translation>Für:</translation>
        </message>
        <message>
            <source>First track: the client</source>
            <translation>Erste Spur: Klientin oder Klient</translation>
        </message>
        <message>
            <source>Client:</source>
            <translation>Klient/in:</translation>
        </message>
        <message>
            <source>Second track: the therapist</source>
            <translation>Zweite Spur: Therapeutin oder Therapeut</translation>
        </message>
        <message>
            <source>Therapist:</source>
            <translation>Therapeut/in:</translation>
        </message>
        <message>
            <source>Whose, if not everybody's:</source>
            <translation>Von wem, wenn nicht von allen:</translation>
        </message>
        <message>
            <source>With names; else people are Player 1, Player 2 …</source>
            <translation>Mit Namen; sonst heißen alle Player 1, Player 2 …</translation>
        </message>
        <message>
            <source>Shortest note of the score</source>
            <translation>Kürzester Notenwert des Notenblatts</translation>
        </message>
        <message>
            <source>Shortest note:</source>
            <translation>Kürzester Wert:</translation>
        </message>
        <message>
            <source>1/{part}</source>
            <translation>1/{part}</translation>
        </message>
        <message>
            <source>Sound or video file to link in ELAN</source>
            <translation>Ton- oder Videodatei zum Verknüpfen in ELAN</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose a file to link</source>
            <translation>Eine Datei zum Verknüpfen wählen</translation>
        </message>
        <message>
            <source>Link a file:</source>
            <translation>Verknüpfte Datei:</translation>
        </message>
        <message>
            <source>Times of the session's video</source>
            <translation>Zeiten des Videos der Sitzung</translation>
        </message>
        <message>
            <source>Second of the video at which the jam begins</source>
            <translation>Sekunde des Videos, bei der die Jam beginnt</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>The jam begins in the video at:</source>
            <translation>Die Jam beginnt im Video bei:</translation>
        </message>
        <message>
            <source>With what was noted about this person</source>
            <translation>Mit dem, was zu dieser Person notiert wurde</translation>
        </message>
        <message>
            <source>I have read this, and it may be sent</source>
            <translation>Ich habe das gelesen, und es darf gesendet werden</translation>
        </message>
        <message>
            <source>Passphrase of the bundle</source>
            <translation>Passphrase des Pakets</translation>
        </message>
        <message>
            <source>Passphrase, for the one who opens it:</source>
            <translation>Passphrase für die Person, die es öffnet:</translation>
        </message>
        <message>
            <source>Folder that it goes to</source>
            <translation>Ordner, in den es kommt</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Einen Ordner wählen</translation>
        </message>
        <message>
            <source>Where to:</source>
            <translation>Wohin:</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>Part of {name}</source>
            <translation>Stimme von {name}</translation>
        </message>
        <message>
            <source>Choose for whom it is; then this says what is on the page.</source>
            <translation>Wählen, für wen sie ist; dann steht hier, was auf der Seite ist.</translation>
        </message>
        <message>
            <source>On the page, for whoever gets it:</source>
            <translation>Auf der Seite, für alle, die sie bekommen:</translation>
        </message>
        <message>
            <source>Looking what will be on the page…</source>
            <translation>Nachsehen, was auf der Seite stehen wird…</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>soft</source>
            <translation>sanft</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>stark</translation>
        </message>
    </context>
    <context>
        <name>Harmony</name>
        <message>
            <source>calm</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>klar</translation>
        </message>
        <message>
            <source>tense</source>
            <translation>gespannt</translation>
        </message>
        <message>
            <source>harsh</source>
            <translation>schräg</translation>
        </message>
        <message>
            <source>consonance {number} of 4, {word}</source>
            <translation>Wohlklang {number} von 4, {word}</translation>
        </message>
    </context>
    <context>
        <name>HarmonyLamp</name>
        <message>
            <source>Harmony: nothing sounds together</source>
            <translation>Harmonie: nichts klingt zusammen</translation>
        </message>
        <message>
            <source>Harmony: {word}</source>
            <translation>Harmonie: {word}</translation>
        </message>
    </context>
    <context>
        <name>HarmonyShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation>Nächster Takt: {key}</translation>
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation>Nächster Schlag: {key}</translation>
        </message>
        <message>
            <source>A4 is {hertz} hertz</source>
            <translation>A4 ist {hertz} Hertz</translation>
        </message>
        <message>
            <source>Now in {key}</source>
            <translation>Jetzt in {key}</translation>
        </message>
        <message>
            <source>Tempo: {bpm} beats a minute, {beats} in a bar</source>
            <translation>Tempo: {bpm} Schläge pro Minute, {beats} im Takt</translation>
        </message>
        <message>
            <source>Tap again, in the tempo that you want</source>
            <translation>Weiter tippen, im gewünschten Tempo</translation>
        </message>
        <message>
            <source>Bed: {kind}</source>
            <translation>Klangteppich: {kind}</translation>
        </message>
        <message>
            <source>The pulse is on</source>
            <translation>Der Puls ist an</translation>
        </message>
        <message>
            <source>Song: {name}</source>
            <translation>Lied: {name}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>All jams</source>
            <translation>Alle Jams</translation>
        </message>
        <message>
            <source>Back to the list of jams</source>
            <translation>Zurück zur Liste der Jams</translation>
        </message>
        <message>
            <source>The jam that is open</source>
            <translation>Die offene Jam</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Rename this jam</source>
            <translation>Diese Jam umbenennen</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <source>Star for this jam</source>
            <translation>Stern für diese Jam</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Compare with another jam</source>
            <translation>Mit einer anderen Jam vergleichen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Take this jam away (Ctrl+E)</source>
            <translation>Diese Jam mitnehmen (Strg+E)</translation>
        </message>
        <message>
            <source>The jam it answers</source>
            <translation>Worauf sie antwortet</translation>
        </message>
        <message>
            <source>Open the jam that this one was played along to</source>
            <translation>Die Jam öffnen, zu der diese gespielt wurde</translation>
        </message>
        <message>
            <source>Open a jam that answers this one</source>
            <translation>Eine Jam öffnen, die auf diese antwortet</translation>
        </message>
        <message>
            <source>{title} · {date}</source>
            <translation>{title} · {date}</translation>
        </message>
        <message>
            <source>Answered by…</source>
            <translation>Antworten…</translation>
        </message>
    </context>
    <context>
        <name>HearingPage</name>
        <message>
            <source>Calm mode</source>
            <translation>Ruhiger Modus</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>Nothing sudden, nothing shrill: soft beginnings, little difference in loudness.</source>
            <translation>Nichts Plötzliches, nichts Schrilles: sanfte Anfänge, wenig Unterschied in der Lautstärke.</translation>
        </message>
        <message>
            <source>Loudest allowed</source>
            <translation>Höchste Lautstärke</translation>
        </message>
        <message>
            <source>How loud it is in the room</source>
            <translation>Wie laut es im Raum ist</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Close (F1)</source>
            <translation>Schließen (F1)</translation>
        </message>
        <message>
            <source>Q W E R T …</source>
            <translation>Q W E R T …</translation>
        </message>
        <message>
            <source>the high pads; shared, Y U I O P are the second player’s</source>
            <translation>die hohen Felder; geteilt gehört Z U I O P zum zweiten Platz</translation>
        </message>
        <message>
            <source>A S D F G …</source>
            <translation>A S D F G …</translation>
        </message>
        <message>
            <source>the middle pads (many keyboards tell only some keys at once)</source>
            <translation>die mittleren Felder (viele Tastaturen melden nur einige Tasten zugleich)</translation>
        </message>
        <message>
            <source>Z X C V B …</source>
            <translation>Y X C V B …</translation>
        </message>
        <message>
            <source>the low pads</source>
            <translation>die tiefen Felder</translation>
        </message>
        <message>
            <source>Tab, arrows, Space</source>
            <translation>Tab, Pfeile, Leertaste</translation>
        </message>
        <message>
            <source>go to the pads, from pad to pad, play</source>
            <translation>zu den Feldern, von Feld zu Feld, spielen</translation>
        </message>
        <message>
            <source>[ and ]</source>
            <translation>[ und ]</translation>
        </message>
        <message>
            <source>an octave down, an octave up</source>
            <translation>eine Oktave tiefer, eine Oktave höher</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>stop all sound at once</source>
            <translation>sofort alles stoppen</translation>
        </message>
        <message>
            <source>Shift+Esc</source>
            <translation>Umschalt+Esc</translation>
        </message>
        <message>
            <source>let all sound fade out</source>
            <translation>alles ausklingen lassen</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Strg+Auf, Strg+Ab</translation>
        </message>
        <message>
            <source>louder, softer</source>
            <translation>lauter, leiser</translation>
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation>Strg+M</translation>
        </message>
        <message>
            <source>mark this moment, to find it again</source>
            <translation>diesen Moment merken, um ihn wiederzufinden</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Strg+N</translation>
        </message>
        <message>
            <source>end this jam; the next note begins another</source>
            <translation>diese Jam beenden; der nächste Ton beginnt eine neue</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Strg+K</translation>
        </message>
        <message>
            <source>choose scale and key: arrows, Space to hear, Enter to choose</source>
            <translation>Tonleiter und Tonart wählen: Pfeile, Leertaste zum Hören, Eingabe zum Wählen</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Strg+J</translation>
        </message>
        <message>
            <source>choose a scene: a whole setting at once</source>
            <translation>eine Szene wählen: alles auf einmal eingestellt</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Strg+L</translation>
        </message>
        <message>
            <source>mixer, sounds and hearing; Del brings a slider or knob back</source>
            <translation>Mixer, Klänge und Gehör; Entf setzt einen Regler zurück</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Strg+B</translation>
        </message>
        <message>
            <source>bed, beat, guard, tuning and song</source>
            <translation>Klangteppich, Schlag, Schutz, Stimmung und Lied</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Strg+T</translation>
        </message>
        <message>
            <source>tap the tempo</source>
            <translation>das Tempo tippen</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Strg+D</translation>
        </message>
        <message>
            <source>how pads lie, labels, colours, who shares the screen</source>
            <translation>wie Felder liegen, Beschriftung, Farben, wer den Bildschirm teilt</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Strg+G</translation>
        </message>
        <message>
            <source>lead: marks, invitations, all that is for everybody</source>
            <translation>leiten: Marken, Einladungen, alles, was für alle gilt</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Strg+Umschalt+L</translation>
        </message>
        <message>
            <source>lock the screen; to unlock it, hold it for 2 seconds</source>
            <translation>Bildschirm sperren; zum Entsperren 2 Sekunden halten</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Strg+,</translation>
        </message>
        <message>
            <source>settings: sound, instruments, access, privacy and language</source>
            <translation>Einstellungen: Ton, Instrumente, Zugang, Privates und Sprache</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>show or hide this card</source>
            <translation>diese Karte zeigen oder verbergen</translation>
        </message>
    </context>
    <context>
        <name>Host</name>
        <message>
            <source>{person} was in none of these jams; check how they are called</source>
            <translation>{person} war in keiner dieser Jams dabei; bitte prüfen, wie die Personen dort heißen</translation>
        </message>
        <message>
            <source>{first} and {second} were in none of these jams together; check how they are called</source>
            <translation>{first} und {second} waren in keiner dieser Jams gemeinsam dabei; bitte prüfen, wie sie dort heißen</translation>
        </message>
        <message>
            <source>{person} is one person, not two; name another</source>
            <translation>{person} ist eine Person, nicht zwei; bitte eine andere nennen</translation>
        </message>
        <message>
            <source>{file} is the same jam as {other}</source>
            <translation>{file} ist dieselbe Jam wie {other}</translation>
        </message>
        <message>
            <source>What happened between people</source>
            <translation>Was zwischen den Personen geschah</translation>
        </message>
        <message>
            <source>Everybody together</source>
            <translation>Alle zusammen</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Whole jam</source>
            <translation>Ganze Jam</translation>
        </message>
        <message>
            <source>Mean of windows</source>
            <translation>Mittel der Fenster</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Why there is nothing</source>
            <translation>Warum hier nichts steht</translation>
        </message>
        <message>
            <source>For each pair the second person's whole part was moved along the jam many times, and everything was measured again: so all that each did stays, and only that they did it at the same time is gone.</source>
            <translation>Für jedes Paar wurde alles, was die zweite Person spielte, viele Male entlang der Jam verschoben und neu gemessen: so bleibt, was jede für sich tat, und nur dass es zur gleichen Zeit war, ist weg.</translation>
        </message>
        <message>
            <source>p is the share of these that are as extreme as the jam itself. A p of .05 or less (bold, thick edges) may mean that it was more than chance; with many pairs and measures some are so by chance alone.</source>
            <translation>p ist der Anteil dieser Messungen, die so auffällig sind wie die Jam selbst. Ein p bis 0,05 (fett, dicker Rand) kann heißen, dass es mehr als Zufall war; bei vielen Paaren und Maßen kommt das manchmal auch allein durch Zufall vor.</translation>
        </message>
        <message>
            <source>The effect says how many standard deviations of chance a value lies above it: look at effects, and at what comes again in other jams.</source>
            <translation>Der Effekt sagt, wie viele Standardabweichungen des Zufalls ein Wert darüber liegt: wichtig sind die Effekte, und was in anderen Jams wiederkommt.</translation>
        </message>
        <message>
            <source>First to second: with a lag or a score above 0 the second may follow the first. This describes notes. It is no diagnosis, and it does not say who leads whom as a person.</source>
            <translation>Von der ersten zur zweiten Person: bei einem Versatz oder Wert über 0 folgt die zweite vielleicht der ersten. Das beschreibt Töne. Es ist keine Diagnose und sagt nicht, wer als Mensch wen führt.</translation>
        </message>
        <message>
            <source>Who with whom: {feature}. Rows are the first, columns the second; the stronger the colour, the larger the value; blue is above 0, brown below; thick edge: p of .05 or less; hatched: not to be measured.</source>
            <translation>Wer mit wem: {feature}. Zeilen sind die erste Person, Spalten die zweite; je kräftiger die Farbe, desto größer der Wert; Blau liegt über 0, Braun darunter; dicker Rand: p bis 0,05; schraffiert: nicht messbar.</translation>
        </message>
        <message>
            <source>Of {all} pairs the {count} who played most are in the tables; the matrices have all.</source>
            <translation>Von {all} Paaren stehen die {count}, die am meisten spielten, in den Tabellen; die Matrizen zeigen alle.</translation>
        </message>
        <message>
            <source>Measures of pairs, the first to the second</source>
            <translation>Maße der Paare, von der ersten zur zweiten Person</translation>
        </message>
        <message>
            <source>The diagram of imitation, after the Music Therapy Toolbox: time across, lag upwards. Dark above the dashed line: the second's curve does what the first's did so much earlier. Calm curves resemble each other; it has no p.</source>
            <translation>Das Diagramm der Nachahmung, nach der Music Therapy Toolbox: die Zeit nach rechts, der Versatz nach oben. Dunkel über der gestrichelten Linie: die Kurve der zweiten Person tut, was die der ersten um so viel früher tat. Ruhige Kurven ähneln sich; es gibt hier kein p.</translation>
        </message>
        <message>
            <source>there is no pair: fewer than two people played</source>
            <translation>es gibt kein Paar: weniger als zwei Personen haben gespielt</translation>
        </message>
        <message>
            <source>First, second</source>
            <translation>Erste, zweite</translation>
        </message>
        <message>
            <source>{first} to {second}</source>
            <translation>{first} zu {second}</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Wie wird das berechnet?</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>{diagram}: mean likeness, 0 to 1, by lag and time</source>
            <translation>{diagram}: mittlere Ähnlichkeit, 0 bis 1, nach Versatz und Zeit</translation>
        </message>
        <message>
            <source>All measures of pairs</source>
            <translation>Alle Maße der Paare</translation>
        </message>
        <message>
            <source>Imitation over time</source>
            <translation>Nachahmung im Lauf der Zeit</translation>
        </message>
        <message>
            <source>lag, seconds</source>
            <translation>Versatz, Sekunden</translation>
        </message>
        <message>
            <source>Lag, seconds</source>
            <translation>Versatz, Sekunden</translation>
        </message>
        <message>
            <source>The diagram in numbers</source>
            <translation>Das Diagramm in Zahlen</translation>
        </message>
        <message>
            <source>the jam is shorter than 40 s, which this needs</source>
            <translation>die Jam ist kürzer als 40 s, die es dafür braucht</translation>
        </message>
        <message>
            <source>There are too few jams with an interaction to say how it goes on: five are needed.</source>
            <translation>Zu wenige Jams haben ein Zusammenspiel, um zu sagen, wie es weitergeht: fünf sind nötig.</translation>
        </message>
        <message>
            <source>{count} jams, from {first} to {last}.</source>
            <translation>{count} Jams, von {first} bis {last}.</translation>
        </message>
        <message>
            <source>Points are means of windows, bars one standard deviation of the windows within a jam (of pairs: the value of the jam). This describes the notes that were played. It is no diagnosis and no verdict on a therapy.</source>
            <translation>Punkte sind Mittelwerte der Zeitfenster, Striche eine Standardabweichung der Zeitfenster in einer Jam (bei Paaren: der Wert der Jam). Das beschreibt die gespielten Töne. Es ist keine Diagnose und kein Urteil über eine Therapie.</translation>
        </message>
        <message>
            <source>What was set otherwise</source>
            <translation>Was anders eingestellt war</translation>
        </message>
        <message>
            <source>What changes there may come from the setting as well as from people. In the pictures: dashed upright lines.</source>
            <translation>Was sich dort ändert, kann an der Einstellung liegen wie an den Personen. In den Bildern: gestrichelte senkrechte Linien.</translation>
        </message>
        <message>
            <source>Interaction over the course</source>
            <translation>Zusammenspiel im Verlauf</translation>
        </message>
        <message>
            <source>Overall interaction of a jam: the correlation of the curves of pitch, density, length and force of two people over 40 s, averaged over the four and over the jam; 0 is what people do who do not hear each other. Hartmann and others (2022) saw more of it in the middle of the therapy for those who improved most; one course shows no such thing.</source>
            <translation>Zusammenspiel einer Jam insgesamt: die Korrelation der Kurven von Tonhöhe, Dichte, Länge und Kraft zweier Personen über 40 s, gemittelt über die vier und über die Jam; 0 ist, was Menschen tun, die einander nicht hören. Hartmann und andere (2022) fanden davon mehr in der Mitte der Therapie bei denen, denen es am meisten besser ging; ein einzelner Verlauf zeigt das nicht.</translation>
        </message>
        <message>
            <source>{feature} in {count} jams by date, with one standard deviation to either side; hatched below: not to be measured. The table has the numbers.</source>
            <translation>{feature} in {count} Jams nach Datum, mit einer Standardabweichung nach beiden Seiten; unten schraffiert: nicht messbar. Die Zahlen stehen in der Tabelle.</translation>
        </message>
        <message>
            <source>Jam</source>
            <translation>Jam</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Töne</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>From jam to jam: {who}</source>
            <translation>Von Jam zu Jam: {who}</translation>
        </message>
        <message>
            <source>The interaction may rise to the middle of these jams and fall again (an inverted U): a parabola describes {share} % of its variance, p {p}.</source>
            <translation>Das Zusammenspiel steigt vielleicht bis zur Mitte dieser Jams und fällt dann wieder (ein umgekehrtes U): eine Parabel beschreibt {share} % seiner Varianz, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may fall to the middle of these jams and rise again (a U): a parabola describes {share} % of its variance, p {p}.</source>
            <translation>Das Zusammenspiel fällt vielleicht bis zur Mitte dieser Jams und steigt dann wieder (ein U): eine Parabel beschreibt {share} % seiner Varianz, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may rise over these jams: {share} % of its variance, p {p}.</source>
            <translation>Das Zusammenspiel steigt vielleicht über diese Jams: {share} % seiner Varianz, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may fall over these jams: {share} % of its variance, p {p}.</source>
            <translation>Das Zusammenspiel fällt vielleicht über diese Jams: {share} % seiner Varianz, p {p}.</translation>
        </message>
        <message>
            <source>No course that chance would not give as well: p {p}.</source>
            <translation>Kein Verlauf, den der Zufall nicht auch ergäbe: p {p}.</translation>
        </message>
        <message>
            <source>who else played: {gone} no longer, {new} for the first time since</source>
            <translation>wer sonst spielte: {gone} nicht mehr, {new} seither zum ersten Mal</translation>
        </message>
        <message>
            <source>scene: {before}, then {after}</source>
            <translation>Szene: {before}, dann {after}</translation>
        </message>
        <message>
            <source>scale: {before}, then {after}</source>
            <translation>Tonleiter: {before}, dann {after}</translation>
        </message>
        <message>
            <source>guard: {before}, then {after}</source>
            <translation>Schutz: {before}, dann {after}</translation>
        </message>
        <message>
            <source>{who}, mode: {before}, then {after}</source>
            <translation>{who}, Spielart: {before}, dann {after}</translation>
        </message>
        <message>
            <source>{who}, sound: {before}, then {after}</source>
            <translation>{who}, Klang: {before}, dann {after}</translation>
        </message>
        <message>
            <source>windows of analysis: {before}, then {after}</source>
            <translation>Zeitfenster der Analyse: {before}, dann {after}</translation>
        </message>
        <message>
            <source>jams</source>
            <translation>Jams</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marke</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wechsel</translation>
        </message>
        <message>
            <source>Every measure from jam to jam</source>
            <translation>Jedes Maß von Jam zu Jam</translation>
        </message>
        <message>
            <source>Nothing that is known of.</source>
            <translation>Soweit bekannt: nichts.</translation>
        </message>
        <message>
            <source>parabola</source>
            <translation>Parabel</translation>
        </message>
        <message>
            <source>The numbers of every window are in the page (HTML) of this report.</source>
            <translation>Die Zahlen jedes Fensters stehen in der Seite (HTML) dieses Berichts.</translation>
        </message>
        <message>
            <source>{minutes} long, {count} players.</source>
            <translation>{minutes} lang, {count} Mitspielende.</translation>
        </message>
        <message>
            <source>This describes the notes that were played. It is no diagnosis, and no number here says what somebody felt or meant: listen to the places that it points to.</source>
            <translation>Das beschreibt die gespielten Töne. Es ist keine Diagnose, und keine Zahl hier sagt, was jemand fühlte oder meinte: am besten die Stellen anhören, auf die sie zeigt.</translation>
        </message>
        <message>
            <source>Measured in windows of {window} s every {hop} s (pulse and tempo: {pulse} s), with {shifts} shifts for each p, by improv {version}. A dash is a gap: it could not be measured there.</source>
            <translation>Gemessen in Zeitfenstern von {window} s alle {hop} s (Puls und Tempo: {pulse} s), mit {shifts} Verschiebungen für jedes p, von improv {version}. Ein Strich ist eine Lücke: dort war es nicht messbar.</translation>
        </message>
        <message>
            <source>What was played</source>
            <translation>Was gespielt wurde</translation>
        </message>
        <message>
            <source>One lane for each player; time to the right, high notes above. Dashed upright lines: marked moments. Hatched: no note.</source>
            <translation>Je Person eine Spur; die Zeit nach rechts, hohe Töne oben. Gestrichelte senkrechte Linien: gemerkte Momente. Schraffiert: kein Ton.</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erster Ton</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Letzter Ton</translation>
        </message>
        <message>
            <source>Marked moments and notes</source>
            <translation>Gemerkte Momente und Notizen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Rating, 1 to 5</source>
            <translation>Wertung, 1 bis 5</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Notiert von</translation>
        </message>
        <message>
            <source>A jam, and what was played in it</source>
            <translation>Eine Jam, und was darin gespielt wurde</translation>
        </message>
        <message>
            <source>Played on {date}.</source>
            <translation>Gespielt am {date}.</translation>
        </message>
        <message>
            <source>Something is missing: {why}.</source>
            <translation>Etwas fehlt: {why}.</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <translation>Wie es berechnet wird</translation>
        </message>
        <message>
            <source>Nobody played a note.</source>
            <translation>Niemand hat einen Ton gespielt.</translation>
        </message>
        <message>
            <source>the therapist</source>
            <translation>therapeutische Leitung</translation>
        </message>
        <message>
            <source>set by the scale</source>
            <translation>von der Tonleiter bestimmt</translation>
        </message>
        <message>
            <source>Upper bar: share of all notes. Lower bar, outlined: share of the time in silence. The table has the numbers.</source>
            <translation>Oberer Balken: Anteil an allen Tönen. Unterer Balken, nur umrandet: Anteil der Zeit in Stille. Die Zahlen stehen in der Tabelle.</translation>
        </message>
        <message>
            <source>Shares of the playing, and silence</source>
            <translation>Anteile am Spiel, und Stille</translation>
        </message>
        <message>
            <source>The pictures show the {count} people who played most; the tables have all.</source>
            <translation>Die Bilder zeigen die {count} Personen, die am meisten spielten; die Tabellen zeigen alle.</translation>
        </message>
        <message>
            <source>{feature} of {count} players over the time of the jam, a line each; at the right edge mean and standard deviation; hatched below: windows in which it could not be measured. The tables have the numbers.</source>
            <translation>{feature} von {count} Mitspielenden über die Zeit der Jam, je eine Linie; am rechten Rand Mittelwert und Standardabweichung; unten schraffiert: Zeitfenster, in denen es nicht messbar war. Die Zahlen stehen in den Tabellen.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <source>The curve in numbers</source>
            <translation>Die Kurve in Zahlen</translation>
        </message>
        <message>
            <source>{feature} over time; each number is the mean of {seconds} s of windows</source>
            <translation>{feature} über die Zeit; jede Zahl ist der Mittelwert der Zeitfenster aus {seconds} s</translation>
        </message>
        <message>
            <source>{mean} ± {sd} in {jams} jams</source>
            <translation>{mean} ± {sd} in {jams} Jams</translation>
        </message>
        <message>
            <source>Earlier jams</source>
            <translation>Frühere Jams</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>Share of notes</source>
            <translation>Anteil der Töne</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Stille</translation>
        </message>
        <message>
            <source>Pale fields: mean and standard deviation of the same person's earlier jams.</source>
            <translation>Blasse Flächen: Mittelwert und Standardabweichung früherer Jams derselben Person.</translation>
        </message>
        <message>
            <source>What each person did</source>
            <translation>Was jede Person tat</translation>
        </message>
        <message>
            <source>{players} players, one lane each, {notes} notes. Time runs from left to right, high notes stand above low ones; hatched: no note at all. Upright lines are marked moments: {marks}.</source>
            <translation>{players} Mitspielende, je eine Spur, {notes} Töne. Die Zeit läuft von links nach rechts, hohe Töne stehen über tiefen; schraffiert: gar kein Ton. Senkrechte Linien sind gemerkte Momente: {marks}.</translation>
        </message>
        <message>
            <source>{file} is larger than {most:,} MB, which no jam is</source>
            <translation>{file} ist größer als {most:,} MB; so groß ist keine Jam</translation>
        </message>
        <message>
            <source>cannot read {file}: {why}; check the path</source>
            <translation>{file} ist nicht lesbar: {why}; bitte den Pfad prüfen</translation>
        </message>
        <message>
            <source>{take}, which this jam answers, is not there: it is heard without.</source>
            <translation>{take}, worauf diese Jam antwortet, ist nicht da: sie ist ohne das zu hören.</translation>
        </message>
        <message>
            <source>{take}, which this jam answers, sounds otherwise now: it is heard without.</source>
            <translation>{take}, worauf diese Jam antwortet, klingt jetzt anders: sie ist ohne das zu hören.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>nothing sounds there; the jam is {seconds:.1f} s long</source>
            <translation>dort klingt nichts; die Jam ist {seconds:.1f} s lang</translation>
        </message>
        <message>
            <source>This jam cannot be answered: making its sound had a fault; try again.</source>
            <translation>Diese Jam lässt sich nicht beantworten: beim Erzeugen ihres Tons gab es einen Fehler; bitte neu versuchen.</translation>
        </message>
        <message>
            <source>This jam cannot be answered: {why}</source>
            <translation>Diese Jam lässt sich nicht beantworten: {why}</translation>
        </message>
        <message>
            <source>Recording to {file}</source>
            <translation>Aufgenommen wird in {file}</translation>
        </message>
        <message>
            <source>The pads of {device} are lit.</source>
            <translation>Die Pads von {device} leuchten.</translation>
        </message>
        <message>
            <source>Notes are sent through {port}.</source>
            <translation>Noten gehen über {port} hinaus.</translation>
        </message>
        <message>
            <source>Following the MIDI clock of {device}.</source>
            <translation>Das Tempo folgt der MIDI-Clock von {device}.</translation>
        </message>
        <message>
            <source>All seats are taken: {name} plays as soon as one is free.</source>
            <translation>Alle Plätze sind besetzt: {name} spielt, sobald einer frei ist.</translation>
        </message>
        <message>
            <source>The MIDI clock of {device} is silent; the tempo stays.</source>
            <translation>Die MIDI-Clock von {device} schweigt; das Tempo bleibt.</translation>
        </message>
        <message>
            <source>--compare takes two jams, and these are {count}</source>
            <translation>--compare nimmt zwei Jams, und das sind {count}</translation>
        </message>
        <message>
            <source>a page to take home is called {example}</source>
            <translation>eine Seite zum Mitnehmen heißt {example}</translation>
        </message>
        <message>
            <source>in it: {files}</source>
            <translation>darin: {files}</translation>
        </message>
        <message>
            <source>there is no note in {file}</source>
            <translation>in {file} ist kein Ton</translation>
        </message>
        <message>
            <source>The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; the window raises it, with its PIN.</source>
            <translation>Die Obergrenze ist gesperrt und bleibt bei {ceiling:g} dB. Alles andere ist wie gewünscht; im Fenster lässt sie sich mit ihrer PIN erhöhen.</translation>
        </message>
        <message>
            <source>This jam is not recorded: consent is needed on this computer, and is entered in the window. It plays.</source>
            <translation>Diese Jam wird nicht aufgenommen: Auf diesem Computer braucht es Einwilligung, die im Fenster eingetragen wird. Gespielt werden kann.</translation>
        </message>
        <message>
            <source>Captured to {place}</source>
            <translation>Mitgeschnitten nach {place}</translation>
        </message>
        <message>
            <source>Nobody played: nothing was captured to {place}.</source>
            <translation>Niemand hat gespielt: nach {place} wurde nichts mitgeschnitten.</translation>
        </message>
        <message>
            <source>The jam has no file to lay its sound out by; what was captured is in {place}.</source>
            <translation>Die Jam hat keine Datei, nach der ihr Ton geordnet werden könnte; das Mitgeschnittene liegt in {place}.</translation>
        </message>
        <message>
            <source>{file}: a report is a .html or a .pdf</source>
            <translation>{file}: ein Bericht ist eine .html oder eine .pdf</translation>
        </message>
        <message>
            <source>a report is of one jam, and these are {count}; see --course</source>
            <translation>ein Bericht ist über eine Jam, und das sind {count}; siehe --course</translation>
        </message>
        <message>
            <source>it ends with line {last}, and had {number}</source>
            <translation>sie endet mit Zeile {last} und hatte {number}</translation>
        </message>
        <message>
            <source>line {number} is cut off: the program was interrupted while it wrote</source>
            <translation>Zeile {number} ist abgeschnitten: das Programm wurde beim Schreiben unterbrochen</translation>
        </message>
        <message>
            <source>line {number} is missing</source>
            <translation>Zeile {number} fehlt</translation>
        </message>
        <message>
            <source>line {number} does not follow from the one before it</source>
            <translation>Zeile {number} passt nicht zur Zeile davor</translation>
        </message>
        <message>
            <source>line {number} makes no sense</source>
            <translation>Zeile {number} ergibt keinen Sinn</translation>
        </message>
        <message>
            <source>line {number} is not the one that was written</source>
            <translation>Zeile {number} ist nicht die, die geschrieben wurde</translation>
        </message>
        <message>
            <source>{folder} is there already: choose another place</source>
            <translation>{folder} gibt es schon: bitte einen anderen Ort wählen</translation>
        </message>
        <message>
            <source>{file} is being recorded: it is not in the backup</source>
            <translation>{file} wird gerade aufgenommen: sie ist nicht in der Sicherung</translation>
        </message>
        <message>
            <source>{code} looks like a name. Use one or two letters that mean nobody, as in C-014.</source>
            <translation>{code} sieht aus wie ein Name. Bitte einen oder zwei Buchstaben nehmen, die niemanden meinen, wie in C-014.</translation>
        </message>
        <message>
            <source>the consents were written by a newer version of Improv: get the newer version</source>
            <translation>die Einwilligungen wurden von einer neueren Version von Improv geschrieben: bitte die neuere Version holen</translation>
        </message>
        <message>
            <source>{code} is no code: use letters, a dash and digits, as in C-014, and no name</source>
            <translation>{code} ist kein Code: bitte Buchstaben, Strich und Ziffern nehmen, wie in C-014, und keinen Namen</translation>
        </message>
        <message>
            <source>the consents cannot be read; restore the vault from a backup</source>
            <translation>die Einwilligungen sind nicht lesbar; bitte den Tresor aus einer Sicherung zurückholen</translation>
        </message>
        <message>
            <source>{file} is sealed, and its key can be destroyed only while the vault is open: it stays in the bin. Unlock the vault, then delete it.</source>
            <translation>{file} ist versiegelt, und der Schlüssel dazu lässt sich nur bei offenem Tresor vernichten: die Jam bleibt im Papierkorb. Den Tresor öffnen, dann löschen.</translation>
        </message>
        <message>
            <source>The withdrawal was interrupted. Nothing is half done; unlock the vault again to finish it.</source>
            <translation>Der Widerruf wurde unterbrochen. Nichts ist halb getan; den Tresor wieder entsperren, um ihn abzuschließen.</translation>
        </message>
        <message>
            <source>people are taken out, and jams are sealed, with the vault open; unlock it first</source>
            <translation>Personen werden bei offenem Tresor herausgenommen, und Jams so versiegelt; erst öffnen</translation>
        </message>
        <message>
            <source>a passage begins at 0 s or later, and ends after it begins</source>
            <translation>ein Abschnitt beginnt bei 0 s oder später und endet nach seinem Anfang</translation>
        </message>
        <message>
            <source>{file} is being recorded: end the jam first; nothing was changed</source>
            <translation>{file} wird gerade aufgenommen: bitte zuerst die Jam beenden; nichts wurde geändert</translation>
        </message>
        <message>
            <source>Another window or program is taking something out of the jams already; nothing was changed. Try again when it has finished.</source>
            <translation>Ein anderes Fenster oder Programm nimmt schon etwas aus den Jams heraus; nichts wurde geändert. Neu versuchen, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>{folder} is no backup of Improv; choose another folder</source>
            <translation>{folder} ist keine Sicherung von Improv; bitte einen anderen Ordner wählen</translation>
        </message>
        <message>
            <source>the backup is of another vault: restore it on a machine, or as a user, that has none</source>
            <translation>die Sicherung gehört zu einem anderen Tresor: bitte dort zurückholen, wo es noch keinen gibt, auf einem anderen Computer oder Benutzerkonto</translation>
        </message>
        <message>
            <source>the backup in {folder} is not whole; use another</source>
            <translation>die Sicherung in {folder} ist nicht vollständig; bitte eine andere nehmen</translation>
        </message>
        <message>
            <source>{file} in the backup was changed or damaged; use another</source>
            <translation>{file} in der Sicherung wurde verändert oder beschädigt; bitte eine andere nehmen</translation>
        </message>
        <message>
            <source>the key of {name} is gone</source>
            <translation>der Schlüssel von {name} ist weg</translation>
        </message>
        <message>
            <source>{name} is sealed by another vault, and its notes are in clear; they stay as they are. Open it with that vault, or delete it.</source>
            <translation>{name} ist mit einem anderen Tresor versiegelt, und die Notizen dazu sind unversiegelt; beides bleibt, wie es ist. Bitte mit jenem Tresor öffnen oder löschen.</translation>
        </message>
        <message>
            <source>{name} is larger than 2 GB, which no jam is</source>
            <translation>{name} ist größer als 2 GB: so groß ist keine Jam</translation>
        </message>
        <message>
            <source>{count} jams that only the clinic's server has were not looked into: bring them here in the library, and withdraw again.</source>
            <translation>{count} Jams, die nur der Server der Klinik hat, wurden nicht durchgesehen: sie in der Bibliothek hierher holen, dann erneut widerrufen.</translation>
        </message>
        <message>
            <source>the vault's file cannot be read ({file}); restore it from a backup</source>
            <translation>die Datei des Tresors ist nicht lesbar ({file}); bitte aus einer Sicherung zurückholen</translation>
        </message>
        <message>
            <source>there is a vault already; unlock it with its passphrase</source>
            <translation>es gibt schon einen Tresor; bitte mit seiner Passphrase entsperren</translation>
        </message>
        <message>
            <source>a vault's keyring is there without its lock: restore {file} from a backup</source>
            <translation>der Schlüsselbund eines Tresors ist ohne sein Schloss da: bitte {file} aus einer Sicherung zurückholen</translation>
        </message>
        <message>
            <source>the vault was made by a newer version of Improv: get the newer version</source>
            <translation>der Tresor wurde von einer neueren Version von Improv angelegt: bitte die neuere Version holen</translation>
        </message>
        <message>
            <source>there is no vault yet; `improv clinic init` makes one</source>
            <translation>es gibt noch keinen Tresor; `improv clinic init` legt einen an</translation>
        </message>
        <message>
            <source>There is a slip in the recovery key: compare it with the paper, group by group.</source>
            <translation>Im Ersatzschlüssel ist ein Tippfehler: bitte mit dem Papier vergleichen, Gruppe für Gruppe.</translation>
        </message>
        <message>
            <source>The engine was asked for what it cannot do, and left it out: {fault}.</source>
            <translation>Vom Tonprogramm wurde verlangt, was es nicht kann; es hat das ausgelassen: {fault}.</translation>
        </message>
        <message>
            <source>The engine was booted twice; it goes on with the first.</source>
            <translation>Das Tonprogramm wurde zweimal gestartet; es läuft mit dem ersten Start weiter.</translation>
        </message>
        <message>
            <source>The engine could not do {name}, and left it out: {fault}.</source>
            <translation>Das Tonprogramm konnte {name} nicht ausführen und hat es ausgelassen: {fault}.</translation>
        </message>
        <message>
            <source>The engine stumbled and goes on: {fault}.</source>
            <translation>Das Tonprogramm ist gestolpert und läuft weiter: {fault}.</translation>
        </message>
        <message>
            <source>No sound: {why}. Everything else works, and is recorded; {todo}.</source>
            <translation>Kein Ton: {why}. Alles andere geht und wird aufgenommen; {todo}.</translation>
        </message>
        <message>
            <source>this pyo has no JACK</source>
            <translation>dieses pyo hat kein JACK</translation>
        </message>
        <message>
            <source>start Improv with --audio portaudio</source>
            <translation>starte Improv mit --audio portaudio</translation>
        </message>
        <message>
            <source>no JACK server answers</source>
            <translation>kein JACK-Server antwortet</translation>
        </message>
        <message>
            <source>start JACK, then Improv again</source>
            <translation>starte JACK, dann Improv neu</translation>
        </message>
        <message>
            <source>PortAudio finds no output</source>
            <translation>PortAudio findet keinen Ausgang</translation>
        </message>
        <message>
            <source>plug in or switch on a loudspeaker, then start Improv again</source>
            <translation>schließ einen Lautsprecher an oder schalte ihn ein, dann starte Improv neu</translation>
        </message>
        <message>
            <source>PortAudio cannot open {name}, which another program may be using</source>
            <translation>PortAudio kann {name} nicht öffnen; vielleicht benutzt es ein anderes Programm</translation>
        </message>
        <message>
            <source>close that program or choose another output in the system's settings, then start Improv again</source>
            <translation>schließ dieses Programm oder wähle in den Einstellungen des Systems einen anderen Ausgang, dann starte Improv neu</translation>
        </message>
        <message>
            <source>The sound device is gone; the sound starts again.</source>
            <translation>Das Tongerät ist weg; der Ton startet neu.</translation>
        </message>
        <message>
            <source>The engine was asked for what it cannot do: {fault}.</source>
            <translation>Vom Tonprogramm wurde verlangt, was es nicht kann: {fault}.</translation>
        </message>
        <message>
            <source>the song</source>
            <translation>das Lied</translation>
        </message>
        <message>
            <source>its file is not the one any more that was chosen</source>
            <translation>seine Datei ist nicht mehr die, die gewählt wurde</translation>
        </message>
        <message>
            <source>its file cannot be read ({why})</source>
            <translation>seine Datei ist nicht lesbar ({why})</translation>
        </message>
        <message>
            <source>there is too little memory for it</source>
            <translation>dafür ist zu wenig Speicher da</translation>
        </message>
        <message>
            <source>its file is no sound that can be read (WAV, FLAC, OGG, MP3)</source>
            <translation>seine Datei ist kein lesbarer Ton (WAV, FLAC, OGG, MP3)</translation>
        </message>
        <message>
            <source>{song} stays silent: {why}. All else plays on.</source>
            <translation>Ohne Ton: {song}. Grund: {why}. Alles andere spielt weiter.</translation>
        </message>
        <message>
            <source>its rate of {rate} Hz is none that is played</source>
            <translation>seine Rate von {rate} Hz wird nicht gespielt</translation>
        </message>
        <message>
            <source>songs may be an hour long, not more</source>
            <translation>Lieder dürfen eine Stunde lang sein, nicht länger</translation>
        </message>
        <message>
            <source>{path} is no file</source>
            <translation>{path} ist keine Datei</translation>
        </message>
        <message>
            <source>it has {rate} Hz and the sound here {wanted}; to play it: pip install 'improv[song]'</source>
            <translation>es hat {rate} Hz, der Ton hier {wanted}; um es zu spielen: pip install 'improv[song]'</translation>
        </message>
        <message>
            <source>The jam could not be made ready to be answered: its sound had a fault. Nothing was changed.</source>
            <translation>Die Jam ließ sich nicht zum Beantworten vorbereiten: ihr Ton hatte einen Fehler. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Cannot capture to {place} ({why}): the jam goes on, and is recorded.</source>
            <translation>Mitschneiden nach {place} geht nicht ({why}): die Jam geht weiter und wird aufgenommen.</translation>
        </message>
        <message>
            <source>It is not saved: its name holds a person's. Choose one that is about nobody.</source>
            <translation>Nicht gespeichert: im Namen steckt der Name einer Person. Bitte einen wählen, der niemanden meint.</translation>
        </message>
        <message>
            <source>The ceiling stays at {present:g} dB: it is locked. It can be lowered; its PIN raises it.</source>
            <translation>Die Obergrenze bleibt bei {present:g} dB: sie ist gesperrt. Senken geht immer, erhöhen mit ihrer PIN.</translation>
        </message>
        <message>
            <source>The ceiling is locked already. To give it another PIN, unlock it first.</source>
            <translation>Die Obergrenze ist schon gesperrt. Für eine andere PIN zuerst entsperren.</translation>
        </message>
        <message>
            <source>The ceiling is not locked: {why}.</source>
            <translation>Die Obergrenze ist nicht gesperrt: {why}.</translation>
        </message>
        <message>
            <source>There were too many wrong PINs: the ceiling stays as it is, and all plays on. Try again in {seconds} seconds.</source>
            <translation>Zu viele falsche PINs: die Obergrenze bleibt, wie sie ist, und alles spielt weiter. Neuer Versuch in {seconds} Sekunden.</translation>
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again in {seconds} seconds.</source>
            <translation>Das ist nicht die PIN: die Obergrenze bleibt gesperrt, und alles spielt weiter. Neuer Versuch in {seconds} Sekunden.</translation>
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again now.</source>
            <translation>Das ist nicht die PIN: die Obergrenze bleibt gesperrt, und alles spielt weiter. Ein neuer Versuch geht sofort.</translation>
        </message>
        <message>
            <source>Taking a person out of the recordings: {done} of {all}.</source>
            <translation>Eine Person wird aus den Aufnahmen genommen: {done} von {all}.</translation>
        </message>
        <message>
            <source>The vault is locked: unlock it first.</source>
            <translation>Der Tresor ist gesperrt: bitte zuerst entsperren.</translation>
        </message>
        <message>
            <source>Finishing what was interrupted.</source>
            <translation>Was unterbrochen wurde, wird zu Ende gebracht.</translation>
        </message>
        <message>
            <source>A consent is entered with the vault open: unlock it first.</source>
            <translation>Eine Einwilligung wird bei offenem Tresor eingetragen: bitte zuerst entsperren.</translation>
        </message>
        <message>
            <source>Taking a person out of the recordings.</source>
            <translation>Eine Person wird aus den Aufnahmen genommen.</translation>
        </message>
        <message>
            <source>The person is in no recording any more: {count} were changed.</source>
            <translation>Die Person ist in keiner Aufnahme mehr: {count} wurden geändert.</translation>
        </message>
        <message>
            <source>A consent is withdrawn with the vault open: unlock it.</source>
            <translation>Eine Einwilligung wird bei offenem Tresor widerrufen: bitte entsperren.</translation>
        </message>
        <message>
            <source>You have been listening for an hour. All plays on; a pause is good for ears, and so is less volume where you wear headphones.</source>
            <translation>Seit einer Stunde klingt es. Alles spielt weiter; eine Pause tut den Ohren gut, und mit Kopfhörern auch weniger Lautstärke.</translation>
        </message>
        <message>
            <source>Hearing this jam had a fault and has stopped. All else goes on; press Play to go on.</source>
            <translation>Beim Hören dieser Jam gab es einen Fehler; sie steht still. Alles andere geht weiter; mit „Hören“ geht es weiter.</translation>
        </message>
        <message>
            <source>the sound engine did not load</source>
            <translation>das Tonprogramm wurde nicht geladen</translation>
        </message>
        <message>
            <source>the sound engine did not start</source>
            <translation>das Tonprogramm ist nicht gestartet</translation>
        </message>
        <message>
            <source>the sound engine hung</source>
            <translation>das Tonprogramm hing fest</translation>
        </message>
        <message>
            <source>the sound device stood still</source>
            <translation>das Tongerät stand still</translation>
        </message>
        <message>
            <source>the sound engine did not listen</source>
            <translation>das Tonprogramm hat nicht reagiert</translation>
        </message>
        <message>
            <source>The sound engine ended again and again. Playing and recording go on without sound. Begin a new jam to try again, or run `improv doctor`.</source>
            <translation>Das Tonprogramm ist immer wieder abgebrochen. Spiel und Aufnahme gehen ohne Ton weiter. Beginne eine neue Jam, um es wieder zu versuchen, oder starte `improv doctor`.</translation>
        </message>
        <message>
            <source>the sound engine ended</source>
            <translation>das Tonprogramm ist abgebrochen</translation>
        </message>
        <message>
            <source>Bringing the sound back: {why}.</source>
            <translation>Der Ton kommt gleich wieder: {why}.</translation>
        </message>
        <message>
            <source>Volume, ceiling and lock hold until the end, and are not remembered: {why}.</source>
            <translation>Lautstärke, Obergrenze und Sperre gelten bis zum Ende und werden nicht gespeichert: {why}.</translation>
        </message>
        <message>
            <source>Names and seats hold until the end, and are not remembered: {why}.</source>
            <translation>Namen und Plätze gelten bis zum Ende und werden nicht gespeichert: {why}.</translation>
        </message>
        <message>
            <source>{device} has the seat that was kept for {person}: no other was free. All play on; {person} finds name, sound and settings again on the next free seat.</source>
            <translation>{device} hat den Platz, der für {person} freigehalten war: Kein anderer war frei. Alle spielen weiter; {person} findet Name, Klang und Einstellungen auf dem nächsten freien Platz wieder.</translation>
        </message>
        <message>
            <source>Not to be heard now: the sound device has room for one program, and the live jam has it. Looking at this jam, marking and exporting work; export it as a sound file to hear it.</source>
            <translation>Jetzt nicht zu hören: das Tongerät hat nur Platz für ein Programm, und die laufende Jam benutzt es. Ansehen, Marken und Export gehen; als Tondatei exportiert ist diese Jam zu hören.</translation>
        </message>
        <message>
            <source>No sound device is there, so this is not heard; all else works.</source>
            <translation>Es ist kein Tongerät da, darum ist das nicht zu hören; alles andere geht.</translation>
        </message>
        <message>
            <source>This jam cannot be heard: {why}</source>
            <translation>Diese Jam ist nicht zu hören: {why}</translation>
        </message>
        <message>
            <source>Nothing was measured: let the noise sound, then say what the meter shows.</source>
            <translation>Nichts gemessen: lass das Rauschen klingen, dann sag, was das Messgerät zeigt.</translation>
        </message>
        <message>
            <source>Nothing was measured: a meter shows {lowest:g} to {highest:g} dB(A) here.</source>
            <translation>Nichts gemessen: ein Messgerät zeigt hier {lowest:g} bis {highest:g} dB(A).</translation>
        </message>
        <message>
            <source>There is no sound to be measured: plug in or switch on a loudspeaker first.</source>
            <translation>Es gibt keinen Ton zu messen: schließ zuerst einen Lautsprecher an oder schalte ihn ein.</translation>
        </message>
        <message>
            <source>The noise is not steady yet: look at the meter again in a few seconds.</source>
            <translation>Das Rauschen ist noch nicht gleichmäßig: schau in ein paar Sekunden wieder auf das Messgerät.</translation>
        </message>
        <message>
            <source>The noise is too soft to be measured: turn the volume up, then look again.</source>
            <translation>Das Rauschen ist zum Messen zu leise: stell lauter, dann schau noch einmal.</translation>
        </message>
        <message>
            <source>The profile is not saved: {why}</source>
            <translation>Das Profil ist nicht gespeichert: {why}</translation>
        </message>
        <message>
            <source>people's profiles are sealed; unlock the vault first</source>
            <translation>die Profile der Personen sind versiegelt; bitte zuerst den Tresor entsperren</translation>
        </message>
        <message>
            <source>The profile is not deleted: {why}</source>
            <translation>Das Profil ist nicht gelöscht: {why}</translation>
        </message>
        <message>
            <source>The scale is not saved: {why}</source>
            <translation>Die Tonleiter ist nicht gespeichert: {why}</translation>
        </message>
        <message>
            <source>The scene is not saved: {why}</source>
            <translation>Die Szene ist nicht gespeichert: {why}</translation>
        </message>
        <message>
            <source>The song is heard at its own speed only, and is left out now.</source>
            <translation>Das Lied ist nur in seinem eigenen Tempo zu hören und wird jetzt ausgelassen.</translation>
        </message>
        <message>
            <source>Starting sound…</source>
            <translation>Ton startet…</translation>
        </message>
        <message>
            <source>No sound device: pads light up and the jam is recorded, in silence.</source>
            <translation>Kein Tongerät: Felder leuchten und die Jam wird aufgenommen, ohne Ton.</translation>
        </message>
        <message>
            <source>Sound: {device}, {rate:g} kHz, {time:.1f} ms</source>
            <translation>Ton: {device}, {rate:g} kHz, {time:.1f} ms</translation>
        </message>
        <message>
            <source>The window had a fault and was opened again. Nothing was lost.</source>
            <translation>Das Fenster hatte einen Fehler und wurde neu geöffnet. Nichts ging verloren.</translation>
        </message>
        <message>
            <source>That is no address of a library; say a folder, or postgresql://user@server/name for a clinic's server.</source>
            <translation>Das ist keine Adresse einer Bibliothek; nötig ist ein Ordner, oder postgresql://user@server/name für den Server einer Klinik.</translation>
        </message>
        <message>
            <source>A library on PostgreSQL needs psycopg, which is not installed; jams on this machine are listed without it. Install improv[clinic].</source>
            <translation>Eine Bibliothek auf PostgreSQL braucht psycopg, das nicht installiert ist; die Liste zeigt die Jams dieses Computers ohne sie. Bitte improv[clinic] installieren.</translation>
        </message>
        <message>
            <source>{file} could not be moved or deleted ({why}); it is where it was. Check the folder.</source>
            <translation>{file} ließ sich nicht verschieben oder löschen ({why}); sie ist, wo sie war. Bitte den Ordner prüfen.</translation>
        </message>
        <message>
            <source>{file} is not in the bin: only what is there is deleted</source>
            <translation>{file} ist nicht im Papierkorb: nur was dort ist, wird gelöscht</translation>
        </message>
        <message>
            <source>{file} is being recorded: it stays where it is; end the jam first</source>
            <translation>{file} wird gerade aufgenommen: sie bleibt, wo sie ist; bitte zuerst die Jam beenden</translation>
        </message>
        <message>
            <source>The clinic's server {address} cannot be used ({why}). Jams of this machine are listed, opened and changed as ever, and brought there when it is back.</source>
            <translation>Der Server der Klinik {address} ist nicht erreichbar ({why}). Jams dieses Computers lassen sich wie immer finden, öffnen und ändern; sie kommen auf den Server, wenn er wieder da ist.</translation>
        </message>
        <message>
            <source>{folder} is copied to other machines by {service}: jams in it may be doubled, held back, or leave this building. They still play; a folder that is not synchronised is safer.</source>
            <translation>{folder} wird von {service} auf andere Computer kopiert: Jams darin könnten doppelt sein, hängen bleiben oder dieses Haus verlassen. Sie spielen weiter; ein Ordner ohne Abgleich ist sicherer.</translation>
        </message>
        <message>
            <source>The index of the library cannot be kept in {folder} ({why}); jams still play. Check the folder or free some space.</source>
            <translation>Das Verzeichnis der Bibliothek lässt sich nicht in {folder} führen ({why}); Jams spielen weiter. Bitte den Ordner prüfen oder etwas Platz schaffen.</translation>
        </message>
        <message>
            <source>The index of the library could not be read ({why}) and lies in {file} now; it is made anew from the jams, of which none is missing.</source>
            <translation>Das Verzeichnis der Bibliothek war nicht lesbar ({why}) und liegt jetzt in {file}; es wird aus den Jams neu erstellt, von denen keine fehlt.</translation>
        </message>
        <message>
            <source>The encrypted library needs SQLCipher, which is not installed; jams still play. Install improv[clinical].</source>
            <translation>Die verschlüsselte Bibliothek braucht SQLCipher, das nicht installiert ist; Jams spielen weiter. Bitte improv[clinical] installieren.</translation>
        </message>
        <message>
            <source>That is not the key of this library: it stays closed, and as it is. Open the vault that it was made with.</source>
            <translation>Das ist nicht der Schlüssel dieser Bibliothek: sie bleibt zu, und wie sie ist. Bitte den Tresor öffnen, mit dem sie angelegt wurde.</translation>
        </message>
        <message>
            <source>The clinic's server has {file} only in part; what is here stays. Try again later.</source>
            <translation>Auf dem Server der Klinik ist {file} nur zum Teil; was hier ist, bleibt. Bitte später neu versuchen.</translation>
        </message>
        <message>
            <source>{folder} is no folder; the library is as it was. Check the path.</source>
            <translation>{folder} ist kein Ordner; die Bibliothek ist, wie sie war. Bitte den Pfad prüfen.</translation>
        </message>
        <message>
            <source>{name} is larger than 2 GB, which no jam is; check that it is the right file</source>
            <translation>{name} ist größer als 2 GB, was keine Jam ist; prüfen, ob es die richtige Datei ist</translation>
        </message>
        <message>
            <source>{folder} cannot be looked into ({why}): its jams are listed again when it can. Check the folder.</source>
            <translation>{folder} ist nicht einsehbar ({why}): die Jams darin stehen wieder in der Liste, sobald es geht. Bitte den Ordner prüfen.</translation>
        </message>
        <message>
            <source>{file} has a name that is no text, and is not listed; rename it.</source>
            <translation>{file} hat einen Namen, der kein Text ist, und fehlt in der Liste; bitte umbenennen.</translation>
        </message>
        <message>
            <source>{file} could not be read ({why}); the other jams are listed. Check the file.</source>
            <translation>{file} war nicht lesbar ({why}); die anderen Jams stehen in der Liste. Bitte die Datei prüfen.</translation>
        </message>
        <message>
            <source>{count} jams lay on the clinic's server in clear, and are sealed there now. Copies that the server itself has made, its backups and logs, are not: have them deleted there.</source>
            <translation>{count} Jams lagen unversiegelt auf dem Server der Klinik und sind dort jetzt versiegelt. Kopien, die der Server selbst gemacht hat, seine Sicherungen und Protokolle, sind es nicht: bitte dort löschen lassen.</translation>
        </message>
        <message>
            <source>{file} is not the same here and on the clinic's server; both stay as they are. Look at both, and put one into the bin.</source>
            <translation>{file} ist hier und auf dem Server der Klinik nicht gleich; beide bleiben, wie sie sind. Bitte beide ansehen und eine in den Papierkorb legen.</translation>
        </message>
        <message>
            <source>{file} is sealed on one side and in clear on the other, here and on the clinic's server, and is not the same in both; both stay as they are. Look at both, and put one into the bin.</source>
            <translation>{file} ist auf einer Seite versiegelt und auf der anderen nicht, hier und auf dem Server der Klinik, und nicht gleich; beide bleiben, wie sie sind. Bitte beide ansehen und eine in den Papierkorb legen.</translation>
        </message>
        <message>
            <source>What lay on the clinic's server in clear may still be in the files of its tables: have whoever runs it do VACUUM FULL. It is tried again with the next look.</source>
            <translation>Was unversiegelt auf dem Server der Klinik lag, kann noch in den Dateien seiner Tabellen sein: wer ihn betreibt, soll VACUUM FULL ausführen. Beim nächsten Durchsehen wird es wieder versucht.</translation>
        </message>
        <message>
            <source>Another program is going over the library already; what it finds is shown after that.</source>
            <translation>Ein anderes Programm geht die Bibliothek schon durch; was es findet, ist danach zu sehen.</translation>
        </message>
        <message>
            <source>{folder} is not there: its jams are listed again when it is; all others are. Connect its disk, or run: improv library folders --remove {folder}</source>
            <translation>{folder} ist nicht da: Die Jams daraus stehen wieder in der Liste, sobald er da ist; alle anderen stehen darin. Das Laufwerk anschließen, oder: improv library folders --remove {folder}</translation>
        </message>
        <message>
            <source>{name} is not in the library any more; all other jams are. Look for it again.</source>
            <translation>{name} ist nicht mehr in der Bibliothek; alle anderen Jams sind da. Bitte neu danach suchen.</translation>
        </message>
        <message>
            <source>The index of the library does not answer ({why}); jams and notes are safe in their files. Try again, or run: improv library rebuild</source>
            <translation>Das Verzeichnis der Bibliothek antwortet nicht ({why}); Jams und Notizen sind in ihren Dateien sicher. Bitte neu versuchen oder starten: improv library rebuild</translation>
        </message>
        <message>
            <source>no such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <source>operation not permitted</source>
            <translation>Vorgang nicht erlaubt</translation>
        </message>
        <message>
            <source>read-only file system</source>
            <translation>nur lesbares Dateisystem</translation>
        </message>
        <message>
            <source>no space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <source>disk quota exceeded</source>
            <translation>zugeteilter Speicherplatz ist voll</translation>
        </message>
        <message>
            <source>input/output error</source>
            <translation>Fehler beim Lesen oder Schreiben</translation>
        </message>
        <message>
            <source>not a directory</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <source>is a directory</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <source>file exists</source>
            <translation>Datei gibt es schon</translation>
        </message>
        <message>
            <source>{driver} has stopped; its MIDI ports come back when it does</source>
            <translation>{driver} steht still; läuft es wieder, kommen auch seine MIDI-Anschlüsse zurück</translation>
        </message>
        <message>
            <source>{driver} offers no port of our own ({fault})</source>
            <translation>{driver} bietet keinen eigenen Anschluss für Improv ({fault})</translation>
        </message>
        <message>
            <source>no JACK server is running</source>
            <translation>kein JACK-Server läuft</translation>
        </message>
        <message>
            <source>{driver} does not open ({fault})</source>
            <translation>{driver} öffnet sich nicht ({fault})</translation>
        </message>
        <message>
            <source>MIDI ports that were not closed: {count} ({api}: {fault}); everything else is heard; if one stays silent when it is plugged in again, start Improv again.</source>
            <translation>Nicht geschlossene MIDI-Anschlüsse: {count} ({api}: {fault}); alles andere ist zu hören; bleibt einer nach dem Wiederanstecken still, starte Improv neu.</translation>
        </message>
        <message>
            <source>{device} is not there; its kernel module is snd-seq</source>
            <translation>{device} ist nicht da; das Kernel-Modul dafür ist snd-seq</translation>
        </message>
        <message>
            <source>{device} is closed to you; join its group (often: audio)</source>
            <translation>{device} ist für dich nicht zugänglich; tritt der Gruppe bei (oft: audio)</translation>
        </message>
        <message>
            <source>cannot be lit ({fault}); it plays all the same</source>
            <translation>lässt sich nicht beleuchten ({fault}); spielen geht trotzdem</translation>
        </message>
        <message>
            <source>Windows has no MIDI ports that a program offers; following a clock works</source>
            <translation>Unter Windows kann ein Programm keine MIDI-Anschlüsse anbieten; einer Clock folgen geht</translation>
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
            <translation>{device} ist nicht da ({fault}); alles andere geht</translation>
        </message>
        <message>
            <source>MIDI clock is not sent</source>
            <translation>MIDI-Clock wird nicht gesendet</translation>
        </message>
        <message>
            <source>Notes are not sent</source>
            <translation>Töne werden nicht gesendet</translation>
        </message>
        <message>
            <source>does not send: the sound server stands still</source>
            <translation>sendet nicht: der Tonserver steht still</translation>
        </message>
        <message>
            <source>does not send ({fault})</source>
            <translation>sendet nicht ({fault})</translation>
        </message>
        <message>
            <source>{device} cannot be heard; another program may have it ({fault}). All others play, and it is tried again by itself.</source>
            <translation>{device} ist nicht zu hören; vielleicht hat ein anderes Programm es ({fault}). Alle anderen spielen, und es wird von selbst wieder versucht.</translation>
        </message>
        <message>
            <source>MIDI keyboards cannot be heard ({why}); everything else plays. `improv doctor` says what helps.</source>
            <translation>MIDI-Keyboards sind nicht zu hören ({why}); alles andere spielt. `improv doctor` sagt, was hilft.</translation>
        </message>
        <message>
            <source>{device} sends very much; the others play on. What is too much is left out: look at its settings, or unplug it.</source>
            <translation>{device} sendet sehr viel; die anderen spielen weiter. Was zu viel ist, wird ausgelassen: schau in die Einstellungen des Geräts oder steck es ab.</translation>
        </message>
        <message>
            <source>A key of {device} seems to hang; everything else plays. Press it again, or press Esc.</source>
            <translation>Eine Taste von {device} scheint zu hängen; alles andere spielt. Drück sie noch einmal oder drück Esc.</translation>
        </message>
        <message>
            <source>no backend</source>
            <translation>keine MIDI-Anbindung</translation>
        </message>
        <message>
            <source>a scale needs a name that can be shown</source>
            <translation>eine Tonleiter braucht einen Namen, der sich anzeigen lässt</translation>
        </message>
        <message>
            <source>a scale of {count} notes is too long for a file</source>
            <translation>eine Tonleiter mit {count} Tönen ist zu lang für eine Datei</translation>
        </message>
        <message>
            <source>the scale holds what cannot be written</source>
            <translation>die Tonleiter enthält etwas, das sich nicht schreiben lässt</translation>
        </message>
        <message>
            <source>cannot write {file}: {why}; {cure}</source>
            <translation>{file} lässt sich nicht schreiben: {why}; {cure}</translation>
        </message>
        <message>
            <source>cannot write {file}: that is the name of a recording; choose another name</source>
            <translation>{file} lässt sich nicht schreiben: so heißt eine Aufnahme; wähle einen anderen Namen</translation>
        </message>
        <message>
            <source>free some space</source>
            <translation>schaff etwas Platz</translation>
        </message>
        <message>
            <source>check the folder</source>
            <translation>prüfe den Ordner</translation>
        </message>
        <message>
            <source>choose another place</source>
            <translation>wähle einen anderen Ort</translation>
        </message>
        <message>
            <source>cannot read {name}: {why}; check the path</source>
            <translation>{name} ist nicht lesbar: {why}; den Pfad prüfen</translation>
        </message>
        <message>
            <source>the file ends</source>
            <translation>die Datei endet</translation>
        </message>
        <message>
            <source>record {number} at byte {good:,} of {total:,}: {what}</source>
            <translation>Eintrag {number} bei Byte {good:,} von {total:,}: {what}</translation>
        </message>
        <message>
            <source>the header of {name} is damaged: {what}; look for a backup</source>
            <translation>der Kopf von {name} ist beschädigt: {what}; nach einer Sicherung suchen</translation>
        </message>
        <message>
            <source>{name} is not a jam; .jam files are made by Improv</source>
            <translation>{name} ist keine Jam; .jam-Dateien macht Improv</translation>
        </message>
        <message>
            <source>{name} was made with a newer version of Improv (format {version}); this one reads up to {format}: get the newer version</source>
            <translation>{name} stammt von einer neueren Version von Improv (Format {version}); diese liest bis {format}: die neuere holen</translation>
        </message>
        <message>
            <source>{name} says format {version}, which never was; look for a backup</source>
            <translation>{name} nennt Format {version}, das es nie gab; nach einer Sicherung suchen</translation>
        </message>
        <message>
            <source>the header of {name} makes no sense: {why}; look for a backup</source>
            <translation>der Kopf von {name} ergibt keinen Sinn: {why}; nach einer Sicherung suchen</translation>
        </message>
        <message>
            <source>the file ends within it</source>
            <translation>die Datei endet mittendrin</translation>
        </message>
        <message>
            <source>it says a length of {length:,} bytes</source>
            <translation>er nennt eine Länge von {length:,} Byte</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>die Prüfsumme stimmt nicht</translation>
        </message>
        <message>
            <source>larger than {size} kB</source>
            <translation>größer als {size} kB</translation>
        </message>
        <message>
            <source>Who sat where could not be read ({file}: {why}); it lies in {aside}. Everybody can play; names and learned controls have to be set anew.</source>
            <translation>Wer wo saß, war nicht lesbar ({file}: {why}); es liegt in {aside}. Alle können spielen; Namen und gelernte Regler müssen neu gesetzt werden.</translation>
        </message>
        <message>
            <source>Your last jam was interrupted. It is safe up to {time}.</source>
            <translation>Deine letzte Jam wurde unterbrochen. Sie ist bis {time} sicher.</translation>
        </message>
        <message>
            <source>it does not begin as one</source>
            <translation>sie beginnt nicht wie eine</translation>
        </message>
        <message>
            <source>its beats are divided into {ticks} ticks: no time in that</source>
            <translation>ihre Schläge sind in {ticks} Ticks geteilt: darin ist keine Zeit</translation>
        </message>
        <message>
            <source>there is no track in it</source>
            <translation>es ist keine Spur darin</translation>
        </message>
        <message>
            <source>a number in it has no end</source>
            <translation>eine Zahl darin hat kein Ende</translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation>sie endet zu früh</translation>
        </message>
        <message>
            <source>there are more than {count} notes in it</source>
            <translation>es sind mehr als {count} Töne darin</translation>
        </message>
        <message>
            <source>a byte in it means nothing</source>
            <translation>ein Byte darin bedeutet nichts</translation>
        </message>
        <message>
            <source>{file} has {count} parts; the first {seats} are here, since a jam has no more seats.</source>
            <translation>{file} hat {count} Stimmen; die ersten {seats} sind hier, denn mehr Plätze hat eine Jam nicht.</translation>
        </message>
        <message>
            <source>there are no notes in {file}; choose another file</source>
            <translation>in {file} sind keine Töne; bitte eine andere Datei wählen</translation>
        </message>
        <message>
            <source>{file} is too long: a MIDI file may have {notes} notes and {hours} hours; cut it in two</source>
            <translation>{file} ist zu lang: eine MIDI-Datei darf {notes} Töne und {hours} Stunden haben; bitte in zwei teilen</translation>
        </message>
        <message>
            <source>{file}: {size:.1f} MB; MIDI files may have {most} MB</source>
            <translation>{file}: {size:.1f} MB; MIDI-Dateien dürfen {most} MB haben</translation>
        </message>
        <message>
            <source>{file}: no MIDI file that can be read: {why}</source>
            <translation>{file}: keine lesbare MIDI-Datei: {why}</translation>
        </message>
        <message>
            <source>{file}: it would last longer than a day</source>
            <translation>{file}: sie würde länger als einen Tag dauern</translation>
        </message>
        <message>
            <source>{file} is being recorded, or another program has it open: it stays as it is. End the jam or close it there, then try again.</source>
            <translation>{file} wird gerade aufgenommen, oder ein anderes Programm hat die Datei offen: sie bleibt, wie sie ist. Die Jam beenden oder sie dort schließen, dann neu versuchen.</translation>
        </message>
        <message>
            <source>{file} is a MIDI file, which is never sealed, and what is written about it would lie there in clear. Where you work with clients, it can be heard and looked at.</source>
            <translation>{file} ist eine MIDI-Datei, die nie versiegelt wird, und was darüber geschrieben wird, läge dort im Klartext. Bei der Arbeit mit Klienten kann sie gehört und angesehen werden.</translation>
        </message>
        <message>
            <source>{file} is not sealed, and what is written about it would lie there in clear. It can be heard and looked at; to write about it, seal it first: Settings, Clients and consent.</source>
            <translation>{file} ist nicht versiegelt, und was darüber geschrieben wird, läge dort im Klartext. Sie kann gehört und angesehen werden; um über sie zu schreiben, erst versiegeln: Einstellungen, Therapie, Einwilligung.</translation>
        </message>
        <message>
            <source>whose notes they were at {time}</source>
            <translation>wessen Töne es waren, bei {time}</translation>
        </message>
        <message>
            <source>the new note at {time}</source>
            <translation>die neue Notiz bei {time}</translation>
        </message>
        <message>
            <source>the change of the note at {time}</source>
            <translation>die Änderung der Notiz bei {time}</translation>
        </message>
        <message>
            <source>the removal of the note at {time}</source>
            <translation>das Löschen der Notiz bei {time}</translation>
        </message>
        <message>
            <source>the new title</source>
            <translation>der neue Titel</translation>
        </message>
        <message>
            <source>taking away the tag {tag}</source>
            <translation>Stichwort {tag} entfernen</translation>
        </message>
        <message>
            <source>the place in the video</source>
            <translation>die Stelle im Video</translation>
        </message>
        <message>
            <source>There are {count} notes about this jam, and no room for more. All of them are kept; remove some to write new ones.</source>
            <translation>Zu dieser Jam gibt es {count} Notizen; mehr haben nicht Platz. Alle bleiben; für neue bitte einige entfernen.</translation>
        </message>
        <message>
            <source>There is no room for more notes about this jam. All of them are kept.</source>
            <translation>Für mehr Notizen zu dieser Jam ist kein Platz. Alle bleiben.</translation>
        </message>
        <message>
            <source>the tag {tag}</source>
            <translation>das Stichwort {tag}</translation>
        </message>
        <message>
            <source>the star</source>
            <translation>der Stern</translation>
        </message>
        <message>
            <source>taking away the star</source>
            <translation>Stern entfernen</translation>
        </message>
        <message>
            <source>There is no room for more corrections of this jam. All of them are kept.</source>
            <translation>Für mehr Korrekturen dieser Jam ist kein Platz. Alle bleiben.</translation>
        </message>
        <message>
            <source>cannot write {file}: too many damaged files lie beside it; remove some</source>
            <translation>{file} lässt sich nicht schreiben: daneben liegen zu viele beschädigte Dateien; bitte einige entfernen</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of Improv ({how}). The jam opens without its notes, and they stay as they are; get the newer version to read them.</source>
            <translation>{file} wurde von einer neueren Version von Improv geschrieben ({how}). Die Jam öffnet sich ohne ihre Notizen, und sie bleiben, wie sie sind; zum Lesen bitte die neuere Version holen.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}. The jam opens without its notes; the file is kept, and put aside when new notes are written.</source>
            <translation>{file} ist nicht lesbar: {why}. Die Jam öffnet sich ohne ihre Notizen; die Datei bleibt und kommt zur Seite, wenn neue Notizen geschrieben werden.</translation>
        </message>
        <message>
            <source>it is larger than {size} MB</source>
            <translation>sie ist größer als {size} MB</translation>
        </message>
        <message>
            <source>cannot write {file}: the jam is sealed; unlock the vault, then try again</source>
            <translation>{file} lässt sich nicht schreiben: die Jam ist versiegelt; bitte den Tresor entsperren, dann neu versuchen</translation>
        </message>
        <message>
            <source>cannot write {file}: the notes are larger than {size} MB; shorten or remove some</source>
            <translation>{file} lässt sich nicht schreiben: die Notizen sind größer als {size} MB; bitte einige kürzen oder entfernen</translation>
        </message>
        <message>
            <source>format {format}</source>
            <translation>Format {format}</translation>
        </message>
        <message>
            <source>cannot write {file}: the jam itself cannot be read ({why}); check the folder</source>
            <translation>{file} lässt sich nicht schreiben: die Jam selbst ist nicht lesbar ({why}); bitte den Ordner prüfen</translation>
        </message>
        <message>
            <source>cannot read {file}: {why}. The jam opens without its notes; they stay as they are.</source>
            <translation>{file} ist nicht lesbar: {why}. Die Jam öffnet sich ohne ihre Notizen; sie bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>sealed otherwise</source>
            <translation>anders versiegelt</translation>
        </message>
        <message>
            <source>it is no file</source>
            <translation>es ist keine Datei</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Zuhören</translation>
        </message>
        <message>
            <source>Imitating</source>
            <translation>Nachahmen</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Führen</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Turn-taking</source>
            <translation>Abwechseln</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Miteinander</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Getrennt</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Affect +</source>
            <translation>Affekt +</translation>
        </message>
        <message>
            <source>Affect –</source>
            <translation>Affekt –</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integration</translation>
        </message>
        <message>
            <source>undifferentiated</source>
            <translation>undifferenziert</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>synchron</translation>
        </message>
        <message>
            <source>integrated</source>
            <translation>integriert</translation>
        </message>
        <message>
            <source>differentiated</source>
            <translation>differenziert</translation>
        </message>
        <message>
            <source>overdifferentiated</source>
            <translation>überdifferenziert</translation>
        </message>
        <message>
            <source>Variability</source>
            <translation>Variabilität</translation>
        </message>
        <message>
            <source>rigid</source>
            <translation>starr</translation>
        </message>
        <message>
            <source>stable</source>
            <translation>stabil</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variabel</translation>
        </message>
        <message>
            <source>contrasting</source>
            <translation>kontrastierend</translation>
        </message>
        <message>
            <source>random</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>hypo-tense</source>
            <translation>spannungsarm</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <source>cyclic</source>
            <translation>zyklisch</translation>
        </message>
        <message>
            <source>tense</source>
            <translation>gespannt</translation>
        </message>
        <message>
            <source>hyper-tense</source>
            <translation>hochgespannt</translation>
        </message>
        <message>
            <source>Congruence</source>
            <translation>Kongruenz</translation>
        </message>
        <message>
            <source>unengaged</source>
            <translation>unbeteiligt</translation>
        </message>
        <message>
            <source>congruent</source>
            <translation>kongruent</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>zentriert</translation>
        </message>
        <message>
            <source>incongruent</source>
            <translation>inkongruent</translation>
        </message>
        <message>
            <source>polarised</source>
            <translation>polarisiert</translation>
        </message>
        <message>
            <source>Salience</source>
            <translation>Salienz</translation>
        </message>
        <message>
            <source>receding</source>
            <translation>zurücktretend</translation>
        </message>
        <message>
            <source>conforming</source>
            <translation>angepasst</translation>
        </message>
        <message>
            <source>contributing</source>
            <translation>beitragend</translation>
        </message>
        <message>
            <source>controlling</source>
            <translation>kontrollierend</translation>
        </message>
        <message>
            <source>dominating</source>
            <translation>dominierend</translation>
        </message>
        <message>
            <source>Autonomy</source>
            <translation>Autonomie</translation>
        </message>
        <message>
            <source>dependent</source>
            <translation>abhängig</translation>
        </message>
        <message>
            <source>follower</source>
            <translation>folgend</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partnerschaftlich</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>führend</translation>
        </message>
        <message>
            <source>resister</source>
            <translation>widerständig</translation>
        </message>
        <message>
            <source>{profile}: {gradient}</source>
            <translation>{profile}: {gradient}</translation>
        </message>
        <message>
            <source>Your categories could not be read ({why}); they lie in {place}. The first ones are offered again; notes keep theirs.</source>
            <translation>Die eigenen Arten von Notizen waren nicht lesbar ({why}); sie liegen in {place}. Zur Wahl stehen wieder die ersten; Notizen behalten ihre.</translation>
        </message>
        <message>
            <source>the jams in it are sealed: say the passphrase that came with the bundle</source>
            <translation>die Jams darin sind versiegelt: bitte die Passphrase angeben, die mit dem Paket kam</translation>
        </message>
        <message>
            <source>the jams in it are sealed: unlock the clinic's vault first, then unpack it</source>
            <translation>die Jams darin sind versiegelt: bitte zuerst den Tresor der Klinik entsperren, dann auspacken</translation>
        </message>
        <message>
            <source>{file} is here already</source>
            <translation>{file} ist schon hier</translation>
        </message>
        <message>
            <source>{file} is here already; what was noted about it came</source>
            <translation>{file} ist schon hier; was dazu notiert wurde, kam dazu</translation>
        </message>
        <message>
            <source>another jam is called {file} here, so this one is {other}</source>
            <translation>eine andere Jam heißt hier {file}, darum heißt diese {other}</translation>
        </message>
        <message>
            <source>a bundle is called {example}</source>
            <translation>ein Paket heißt {example}</translation>
        </message>
        <message>
            <source>{count} files with {size:.0f} MB are too much for one bundle ({most} files, {largest:.0f} MB); make several</source>
            <translation>{count} Dateien mit {size:.0f} MB sind zu viel für ein Paket ({most} Dateien, {largest:.0f} MB); bitte mehrere packen</translation>
        </message>
        <message>
            <source>no jam is chosen, so there is nothing to pack</source>
            <translation>keine Jam ist gewählt, also gibt es nichts zu packen</translation>
        </message>
        <message>
            <source>{file} is sealed: unlock the clinic's vault first, then pack it</source>
            <translation>{file} ist versiegelt: bitte zuerst den Tresor der Klinik entsperren, dann packen</translation>
        </message>
        <message>
            <source>{file} is sealed: choose a passphrase for the one who receives the bundle</source>
            <translation>{file} ist versiegelt: bitte eine Passphrase wählen für die Person, die das Paket bekommt</translation>
        </message>
        <message>
            <source>{file} is no recording; only .jam files go into a bundle</source>
            <translation>{file} ist keine Aufnahme; nur .jam-Dateien kommen in ein Paket</translation>
        </message>
        <message>
            <source>{file} is being recorded; end the jam first</source>
            <translation>{file} wird gerade aufgenommen; bitte zuerst die Jam beenden</translation>
        </message>
        <message>
            <source>{file} is empty: there is no jam in it; leave it out</source>
            <translation>{file} ist leer: Es ist keine Jam darin; bitte weglassen</translation>
        </message>
        <message>
            <source>{file} changed meanwhile; try again</source>
            <translation>{file} hat sich inzwischen geändert; bitte neu versuchen</translation>
        </message>
        <message>
            <source>{file} is locked with a password of the zip's own</source>
            <translation>{file} ist mit einem eigenen Passwort der Zip-Datei gesperrt</translation>
        </message>
        <message>
            <source>it has a folder, {file}</source>
            <translation>es hat einen Ordner, {file}</translation>
        </message>
        <message>
            <source>{file} leads somewhere else</source>
            <translation>{file} führt woandershin</translation>
        </message>
        <message>
            <source>{file} is no plain file</source>
            <translation>{file} ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>no file in a bundle is called {file}</source>
            <translation>keine Datei in einem Paket heißt {file}</translation>
        </message>
        <message>
            <source>{file} is packed in a way that bundles are not</source>
            <translation>{file} ist so gepackt, wie Pakete es nicht sind</translation>
        </message>
        <message>
            <source>its manifest is too large</source>
            <translation>seine Packliste ist zu groß</translation>
        </message>
        <message>
            <source>{file} would unpack to {times} times its size</source>
            <translation>{file} wäre ausgepackt {times}-mal so groß</translation>
        </message>
        <message>
            <source>{name} is not unpacked: {why}. Nothing was changed; ask for another bundle</source>
            <translation>{name} wird nicht ausgepackt: {why}. Nichts wurde geändert; bitte um ein anderes Paket bitten</translation>
        </message>
        <message>
            <source>it has {size:.0f} MB</source>
            <translation>es hat {size:.0f} MB</translation>
        </message>
        <message>
            <source>it is no zip file</source>
            <translation>es ist keine Zip-Datei</translation>
        </message>
        <message>
            <source>it is no zip file, or its end is damaged</source>
            <translation>es ist keine Zip-Datei, oder ihr Ende ist beschädigt</translation>
        </message>
        <message>
            <source>its directory is not where it says, or is of another kind</source>
            <translation>sein Verzeichnis ist nicht am genannten Ort oder von anderer Art</translation>
        </message>
        <message>
            <source>it lists {count} files; {most} are allowed</source>
            <translation>es zählt {count} Dateien auf; erlaubt sind {most}</translation>
        </message>
        <message>
            <source>its files overlap</source>
            <translation>seine Dateien überlappen sich</translation>
        </message>
        <message>
            <source>it has no manifest, so it was not made by Improv</source>
            <translation>es hat keine Packliste, also ist es nicht von Improv</translation>
        </message>
        <message>
            <source>its manifest is about other files</source>
            <translation>seine Packliste gehört zu anderen Dateien</translation>
        </message>
        <message>
            <source>{file} is not what it was when it was packed</source>
            <translation>{file} ist nicht mehr, was beim Packen da war</translation>
        </message>
        <message>
            <source>it has {file} twice</source>
            <translation>es hat {file} zweimal</translation>
        </message>
        <message>
            <source>it would unpack to more than {size:.0f} MB</source>
            <translation>es wäre ausgepackt größer als {size:.0f} MB</translation>
        </message>
        <message>
            <source>{name} was packed by a newer version of Improv: get the newer version</source>
            <translation>{name} wurde von einer neueren Version von Improv gepackt: bitte die neuere Version holen</translation>
        </message>
        <message>
            <source>its manifest makes no sense</source>
            <translation>seine Packliste ergibt keinen Sinn</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>es ist beschädigt</translation>
        </message>
        <message>
            <source>a passage begins and ends at seconds of the jam: 0 or more</source>
            <translation>eine Stelle beginnt und endet bei Sekunden der Jam: 0 oder mehr</translation>
        </message>
        <message>
            <source>--from {begin:g} --to {end:g}: the beginning has to come before the end</source>
            <translation>--from {begin:g} --to {end:g}: Der Anfang muss vor dem Ende liegen</translation>
        </message>
        <message>
            <source>nothing is there: the jam is {seconds:.1f} s long</source>
            <translation>dort ist nichts: Die Jam ist {seconds:.1f} s lang</translation>
        </message>
        <message>
            <source>MTTB compares two people: say --pair twice, first the client, then the therapist</source>
            <translation>MTTB vergleicht zwei Personen: bitte --pair zweimal angeben, zuerst die Klientin oder den Klienten, dann die Therapeutin oder den Therapeuten</translation>
        </message>
        <message>
            <source>--pair {one} and --pair {other} are the same player</source>
            <translation>--pair {one} und --pair {other} sind dieselbe Person</translation>
        </message>
        <message>
            <source>{who} plays no note there, so there is nothing to compare</source>
            <translation>{who} spielt dort keinen Ton, also gibt es nichts zu vergleichen</translation>
        </message>
        <message>
            <source>{who} played drums: MTTB takes their strokes for pitches</source>
            <translation>{who} hat Trommeln gespielt: MTTB hält ihre Schläge für Tonhöhen</translation>
        </message>
        <message>
            <source>{bars} bars are too many for a score; choose a shorter passage</source>
            <translation>{bars} Takte sind zu viele für ein Notenblatt; bitte einen kürzeren Abschnitt wählen</translation>
        </message>
        <message>
            <source>--grid {grid}: the shortest note can be 1/{known}</source>
            <translation>--grid {grid}: die kürzeste Note kann 1/{known} sein</translation>
        </message>
        <message>
            <source>nobody plays a note there, so there is nothing to write down</source>
            <translation>niemand spielt dort einen Ton, also gibt es nichts aufzuschreiben</translation>
        </message>
        <message>
            <source>{count} notes are too many for a score; choose a passage of at most {most}</source>
            <translation>{count} Töne sind zu viele für ein Notenblatt; bitte einen Abschnitt mit höchstens {most} wählen</translation>
        </message>
        <message>
            <source>{count} notes lie between the keys; the score has the nearest</source>
            <translation>{count} Töne liegen zwischen den Tasten; auf dem Notenblatt stehen die nächsten</translation>
        </message>
        <message>
            <source>the tempo changes in there; the score keeps the first</source>
            <translation>das Tempo wechselt darin; auf dem Notenblatt bleibt das erste</translation>
        </message>
        <message>
            <source>the sound of {minutes}, in which everybody is heard who played</source>
            <translation>der Ton von {minutes}, in dem alle zu hören sind, die gespielt haben</translation>
        </message>
        <message>
            <source>a picture of {own} notes of the person and {others} of others</source>
            <translation>ein Bild mit {own} Tönen der Person und {others} von anderen</translation>
        </message>
        <message>
            <source>the date, {date}</source>
            <translation>das Datum, {date}</translation>
        </message>
        <message>
            <source>{who} plays no note there, so there is nothing to take home</source>
            <translation>{who} spielt dort keinen Ton, also gibt es nichts mitzunehmen</translation>
        </message>
        <message>
            <source>names: {names}</source>
            <translation>Namen: {names}</translation>
        </message>
        <message>
            <source>no names</source>
            <translation>keine Namen</translation>
        </message>
        <message>
            <source>noted at {time}: {text}</source>
            <translation>notiert bei {time}: {text}</translation>
        </message>
        <message>
            <source>nothing that was noted</source>
            <translation>nichts von dem, was notiert wurde</translation>
        </message>
        <message>
            <source>{minutes} are too long for a page to take home; choose a passage of at most {most}</source>
            <translation>{minutes} sind zu lang für eine Seite zum Mitnehmen; bitte einen Abschnitt von höchstens {most} wählen</translation>
        </message>
        <message>
            <source>{person} played in none of {count} jams; check how they are called</source>
            <translation>{person} hat in keiner von {count} Jams gespielt; bitte prüfen, wie die Personen dort heißen</translation>
        </message>
        <message>
            <source>the page would have {size:.0f} MB, too much to send; choose a passage of it</source>
            <translation>die Seite hätte {size:.0f} MB, zu viel zum Senden; bitte einen Abschnitt wählen</translation>
        </message>
        <message>
            <source>nobody noted where in the video this jam begins; say it in Review, or with --video-offset</source>
            <translation>niemand hat notiert, wo im Video diese Jam beginnt; bitte im Rückblick angeben oder mit --video-offset</translation>
        </message>
        <message>
            <source>A file of your own is left out; everything else is there. Mend it or delete it: {why}</source>
            <translation>Eine eigene Datei bleibt weg; alles andere ist da. Ausbessern oder löschen: {why}</translation>
        </message>
        <message>
            <source>{count} files of your own are left out; everything else is there. `improv doctor` names them, and this is the first: {why}</source>
            <translation>{count} eigene Dateien bleiben weg; alles andere ist da. `improv doctor` nennt sie, und das ist die erste: {why}</translation>
        </message>
        <message>
            <source>the key is wrapped in a way that this program does not know; look for a backup</source>
            <translation>der Schlüssel ist auf eine Art verpackt, die dieses Programm nicht kennt; bitte eine Sicherung suchen</translation>
        </message>
        <message>
            <source>the key's file is too large to be one; look for a backup</source>
            <translation>die Datei des Schlüssels ist zu groß dafür; bitte eine Sicherung suchen</translation>
        </message>
        <message>
            <source>a passphrase has at least {least} letters; four words are good</source>
            <translation>eine Passphrase hat mindestens {least} Zeichen; vier Wörter sind gut</translation>
        </message>
        <message>
            <source>That does not open the vault. Check capitals and spaces, or type the recovery key.</source>
            <translation>Das öffnet den Tresor nicht. Bitte Großbuchstaben und Leerzeichen prüfen oder den Ersatzschlüssel eingeben.</translation>
        </message>
        <message>
            <source>the key's file makes no sense; look for a backup</source>
            <translation>die Datei des Schlüssels ergibt keinen Sinn; bitte eine Sicherung suchen</translation>
        </message>
        <message>
            <source>a scene needs a name that can be shown</source>
            <translation>eine Szene braucht einen Namen, der sich anzeigen lässt</translation>
        </message>
        <message>
            <source>the scene is too long for a file</source>
            <translation>die Szene ist zu lang für eine Datei</translation>
        </message>
        <message>
            <source>no engine played in this jam, so there is nothing to hear; see `improv check`</source>
            <translation>in dieser Jam hat nichts geklungen, also gibt es nichts zu hören; siehe `improv check`</translation>
        </message>
        <message>
            <source>it does not open with its key: it was changed or damaged</source>
            <translation>lässt sich mit seinem Schlüssel nicht öffnen: verändert oder beschädigt</translation>
        </message>
        <message>
            <source>{name} is damaged, and stays as it is: `improv check --repair` writes what is whole of it to a new file; then delete this one</source>
            <translation>{name} ist beschädigt und bleibt, wie sie ist: `improv check --repair` schreibt, was daran heil ist, in eine neue Datei; dann bitte diese löschen</translation>
        </message>
        <message>
            <source>{name} was sealed by a newer version of Improv: get the newer version</source>
            <translation>{name} wurde von einer neueren Version von Improv versiegelt: bitte die neuere Version holen</translation>
        </message>
        <message>
            <source>{name} is no sealed file, or is damaged; look for a backup</source>
            <translation>{name} ist keine versiegelte Datei oder beschädigt; bitte eine Sicherung suchen</translation>
        </message>
        <message>
            <source>{name} is sealed: unlock the clinic's vault with its passphrase to open it</source>
            <translation>{name} ist versiegelt: zum Öffnen bitte den Tresor der Klinik mit seiner Passphrase entsperren</translation>
        </message>
        <message>
            <source>{name} is sealed with another key: open it with the vault that it was made in</source>
            <translation>{name} ist mit einem anderen Schlüssel versiegelt: bitte mit dem Tresor öffnen, in dem es entstand</translation>
        </message>
        <message>
            <source>the header of {name} is damaged; look for a backup</source>
            <translation>der Kopf von {name} ist beschädigt; bitte eine Sicherung suchen</translation>
        </message>
        <message>
            <source>{name} was changed or damaged, and does not open; look for a backup</source>
            <translation>{name} wurde verändert oder beschädigt und öffnet sich nicht; bitte eine Sicherung suchen</translation>
        </message>
        <message>
            <source>what seals recordings is not installed: `pip install improv[clinical]` adds it</source>
            <translation>was Aufnahmen versiegelt, ist nicht installiert: `pip install improv[clinical]` holt es dazu</translation>
        </message>
        <message>
            <source>a PIN has {least} to {most} letters or digits</source>
            <translation>eine PIN hat {least} bis {most} Buchstaben oder Ziffern</translation>
        </message>
        <message>
            <source>The settings could not be read ({why}); they lie in {place}. Volume and ceiling are as at first, and a PIN has to be set anew.</source>
            <translation>Die Einstellungen waren nicht lesbar ({why}); sie liegen in {place}. Lautstärke und Obergrenze sind wie am Anfang, und eine PIN muss neu gesetzt werden.</translation>
        </message>
        <message>
            <source>Little space left: about {minutes:.0f} minutes of recording. Free some space; the jam goes on.</source>
            <translation>Wenig Platz übrig: etwa {minutes:.0f} Minuten Aufnahme. Schaff etwas Platz; die Jam geht weiter.</translation>
        </message>
        <message>
            <source>Little space left: {megabytes} MB. Free some space; the jam goes on.</source>
            <translation>Wenig Platz übrig: {megabytes} MB. Schaff etwas Platz; die Jam geht weiter.</translation>
        </message>
        <message>
            <source>Little space left: less than a minute. Free some space; the jam goes on.</source>
            <translation>Wenig Platz übrig: weniger als eine Minute. Schaff etwas Platz; die Jam geht weiter.</translation>
        </message>
        <message>
            <source>the file was deleted</source>
            <translation>die Datei wurde gelöscht</translation>
        </message>
        <message>
            <source>Cannot write the recording to {place} ({why}): the jam goes on and is kept in memory; {todo} and the rest is written by itself.</source>
            <translation>Die Aufnahme lässt sich nicht nach {place} schreiben ({why}): die Jam geht weiter und bleibt im Speicher; {todo}, dann wird der Rest von selbst geschrieben.</translation>
        </message>
        <message>
            <source>Cannot record in {folder} ({why}): the jam is recorded in {other} instead; check the first folder.</source>
            <translation>Aufnehmen in {folder} geht nicht ({why}): die Jam wird stattdessen in {other} aufgenommen; prüfe den ersten Ordner.</translation>
        </message>
        <message>
            <source>{count} records are missing</source>
            <translation>{count} Einträge fehlen</translation>
        </message>
        <message>
            <source>nothing is missing</source>
            <translation>nichts fehlt</translation>
        </message>
        <message>
            <source>The recording is being written again to {place}; {missing}.</source>
            <translation>Die Aufnahme wird wieder nach {place} geschrieben; {missing}.</translation>
        </message>
        <message>
            <source>The recording may not survive a power cut ({why}): it goes on being written; check the disk, and keep a copy of the jam.</source>
            <translation>Die Aufnahme übersteht einen Stromausfall vielleicht nicht ({why}): sie wird weiter geschrieben; prüfe den Datenträger und heb eine Kopie der Jam auf.</translation>
        </message>
        <message>
            <source>The last {seconds:.0f} s of the jam could not be recorded: {why}.</source>
            <translation>Die letzten {seconds:.0f} s der Jam konnten nicht aufgenommen werden: {why}.</translation>
        </message>
        <message>
            <source>The recorder failed ({fault}): the jam goes on and what was recorded is safe, but nothing more is; begin a new jam.</source>
            <translation>Das Aufnehmen ist ausgefallen ({fault}): die Jam geht weiter und das Aufgenommene ist sicher, aber es kommt nichts mehr dazu; beginne eine neue Jam.</translation>
        </message>
        <message>
            <source>check the disk</source>
            <translation>prüfe den Datenträger</translation>
        </message>
        <message>
            <source>{text} is no day: write year, month and day, as in 2027-01-31</source>
            <translation>{text} ist kein Tag: Jahr, Monat und Tag schreiben, wie in 2027-01-31</translation>
        </message>
        <message>
            <source>What was written about {names} could not be saved ({why}). It waits in memory, sealed, and is lost if the program ends: make room on the disk, unlock the vault.</source>
            <translation>Was über {names} geschrieben wurde, ließ sich nicht speichern ({why}). Es wartet versiegelt im Arbeitsspeicher und geht verloren, wenn das Programm endet: auf dem Datenträger Platz schaffen, den Tresor entsperren.</translation>
        </message>
        <message>
            <source>{code} is in no recording any more.</source>
            <translation>{code} ist in keiner Aufnahme mehr.</translation>
        </message>
        <message>
            <source>What was interrupted is finished.</source>
            <translation>Was unterbrochen wurde, ist zu Ende gebracht.</translation>
        </message>
        <message>
            <source>Making the vault…</source>
            <translation>Tresor wird angelegt…</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Tresor wird geöffnet…</translation>
        </message>
        <message>
            <source>Changing the passphrase…</source>
            <translation>Passphrase wird geändert…</translation>
        </message>
        <message>
            <source>Nothing was changed: what was written about the jam that is open in Review is not saved. Make room on the disk, then try again.</source>
            <translation>Nichts wurde geändert: was über die Jam geschrieben wurde, die im Rückblick offen ist, ist nicht gespeichert. Auf dem Datenträger Platz schaffen, dann neu versuchen.</translation>
        </message>
        <message>
            <source>{code}: the consent is written down.</source>
            <translation>{code}: die Einwilligung ist eingetragen.</translation>
        </message>
        <message>
            <source>That could not be done ({why}).</source>
            <translation>Das ging nicht ({why}).</translation>
        </message>
        <message>
            <source>This takes a moment…</source>
            <translation>Das dauert einen Moment…</translation>
        </message>
        <message>
            <source>{done} of {all} are done…</source>
            <translation>{done} von {all} sind fertig…</translation>
        </message>
        <message>
            <source>{count} jams are in {folder}, sealed.</source>
            <translation>{count} Jams sind versiegelt in {folder}.</translation>
        </message>
        <message>
            <source>{back} jams were brought back; {there} were there already, {gone} are gone since and stay so.</source>
            <translation>{back} Jams sind zurück; {there} waren schon da, {gone} wurden seither entfernt und bleiben es.</translation>
        </message>
        <message>
            <source>{count} jams lay in clear, and are sealed now.</source>
            <translation>{count} Jams lagen unversiegelt und sind jetzt versiegelt.</translation>
        </message>
        <message>
            <source>The trail does not hold: {why}. Compare it with a backup.</source>
            <translation>Das Protokoll hält nicht: {why}. Bitte mit einer Sicherung vergleichen.</translation>
        </message>
        <message>
            <source>{count} files are in {folder}, in clear.</source>
            <translation>{count} Dateien sind in {folder}, unversiegelt.</translation>
        </message>
        <message>
            <source>No jam was sealed.</source>
            <translation>Keine Jam wurde versiegelt.</translation>
        </message>
        <message>
            <source>No jam lies in clear: all are sealed.</source>
            <translation>Keine Jam ist unversiegelt.</translation>
        </message>
        <message>
            <source>The trail is whole: {count} lines follow from each other.</source>
            <translation>Das Protokoll ist vollständig: {count} Zeilen folgen aufeinander.</translation>
        </message>
        <message>
            <source>The trail is whole: {count} lines, and the vault vouches for them.</source>
            <translation>Das Protokoll ist vollständig: {count} Zeilen, und der Tresor bürgt dafür.</translation>
        </message>
        <message>
            <source>The passage is gone from the file: {played} notes that were played, {written} marks and annotations. The time stays empty.</source>
            <translation>Der Abschnitt ist aus der Datei entfernt: {played} gespielte Töne, {written} Marken und Notizen. Die Zeit bleibt leer.</translation>
        </message>
        <message>
            <source>The jam is gone, and what sealed it is destroyed.</source>
            <translation>Die Jam ist weg, und was sie versiegelte, ist zerstört.</translation>
        </message>
        <message>
            <source>The export was interrupted, and nothing was written. Try it again.</source>
            <translation>Der Export wurde unterbrochen, und nichts wurde geschrieben. Bitte neu versuchen.</translation>
        </message>
        <message>
            <source>{count} jams could not be opened and are not in it.</source>
            <translation>{count} Jams ließen sich nicht öffnen und sind nicht dabei.</translation>
        </message>
        <message>
            <source>The library cannot be read: {why}. Jams go on being recorded.</source>
            <translation>Die Bibliothek ist nicht lesbar: {why}. Jams werden weiter aufgenommen.</translation>
        </message>
        <message>
            <source>Choose a second jam.</source>
            <translation>Eine zweite Jam wählen.</translation>
        </message>
        <message>
            <source>Opening the jam…</source>
            <translation>Jam wird geöffnet…</translation>
        </message>
        <message>
            <source>There is no jam to be measured. Choose somebody else.</source>
            <translation>Es gibt keine Jam zu messen. Bitte jemand anderen wählen.</translation>
        </message>
        <message>
            <source>The analysis has stopped. Jams and notes are as before; try it again.</source>
            <translation>Die Analyse ist stehen geblieben. Jams und Notizen sind wie zuvor; neu versuchen.</translation>
        </message>
        <message>
            <source>It is not kept: its name holds a person's. Choose one that is about nobody.</source>
            <translation>Sie wird nicht behalten: Der Name enthält den einer Person. Einen wählen, der von niemandem handelt.</translation>
        </message>
        <message>
            <source>{why} The kinds of notes are as you chose until the program ends.</source>
            <translation>{why} Die Arten von Notizen gelten, wie gewählt, bis das Programm endet.</translation>
        </message>
        <message>
            <source>This jam is being recorded now: here is what was played until it was opened.</source>
            <translation>Diese Jam wird gerade aufgenommen: hier ist, was bis zum Öffnen gespielt wurde.</translation>
        </message>
        <message>
            <source>Part of this session can’t be read: the file is damaged. What was played up to {time} is here, of {count} players; the file stays as it is.</source>
            <translation>Ein Teil dieser Sitzung ist nicht lesbar: die Datei ist beschädigt. Was bis {time} gespielt wurde, ist hier, von {count} Mitspielenden; die Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Made with a newer version of Improv: what this one does not know is not shown. Opened read-only; the file stays as it is.</source>
            <translation>Mit einer neueren Version von Improv gemacht: was diese nicht kennt, wird nicht gezeigt. Nur zum Lesen geöffnet; die Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>{count} records are missing in this session: they could not be written while it was played. Where they are missing is marked.</source>
            <translation>In dieser Sitzung fehlen {count} Einträge: sie ließen sich während des Spielens nicht schreiben. Wo sie fehlen, ist markiert.</translation>
        </message>
        <message>
            <source>{file} cannot be shown ({why}). The file is as it was; all other jams open.</source>
            <translation>{file} lässt sich nicht zeigen ({why}). Die Datei ist, wie sie war; alle anderen Jams öffnen sich.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Wiederholt: {what}</translation>
        </message>
        <message>
            <source>The jams in it are encrypted: unlock the vault first, then open it again.</source>
            <translation>Die Jams darin sind verschlüsselt: bitte zuerst den Tresor entsperren, dann neu öffnen.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Abgebrochen: nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>This jam is encrypted: unlock the vault first.</source>
            <translation>Diese Jam ist verschlüsselt: bitte zuerst den Tresor entsperren.</translation>
        </message>
        <message>
            <source>The notes of this jam are not saved yet, so they would be missing.</source>
            <translation>Die Notizen dieser Jam sind noch nicht gespeichert und würden fehlen.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to: {why}. Choose another.</source>
            <translation>In {folder} lässt sich nicht schreiben: {why}. Bitte einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Zuerst eine Person wählen.</translation>
        </message>
        <message>
            <source>Read what is on the page, and tick that it may be sent.</source>
            <translation>Lesen, was auf der Seite steht, und ankreuzen, dass sie gesendet werden darf.</translation>
        </message>
        <message>
            <source>Choose a passphrase for the bundle, and tell it in another way than you send it.</source>
            <translation>Eine Passphrase für das Paket wählen und auf anderem Weg mitteilen, als es gesendet wird.</translation>
        </message>
        <message>
            <source>Choose two different people first.</source>
            <translation>Zuerst zwei verschiedene Personen wählen.</translation>
        </message>
        <message>
            <source>The program that was to write it has ended. The jam is as it was; try again.</source>
            <translation>Das Programm, das es schreiben sollte, ist beendet. Die Jam ist, wie sie war; neu versuchen.</translation>
        </message>
        <message>
            <source>The analysis of {file} has stopped. Hearing and notes work as before; try it again.</source>
            <translation>Die Analyse von {file} ist stehen geblieben. Anhören und Notizen gehen wie zuvor; neu versuchen.</translation>
        </message>
        <message>
            <source>The analysis was stopped. What was found until then is shown.</source>
            <translation>Die Analyse wurde angehalten. Was bis dahin gefunden wurde, wird gezeigt.</translation>
        </message>
        <message>
            <source>The report is written: {file}</source>
            <translation>Der Bericht ist geschrieben: {file}</translation>
        </message>
    </context>
    <context>
        <name>Ignored</name>
        <message>
            <source>The last press was ignored: it came too soon after the one before it.</source>
            <translation>Der letzte Druck zählte nicht: er kam zu bald nach dem davor.</translation>
        </message>
        <message>
            <source>The last press was ignored: it was let go before the hold was over.</source>
            <translation>Der letzte Druck zählte nicht: er wurde zu früh losgelassen.</translation>
        </message>
        <message>
            <source>The last press was ignored: another finger was there first.</source>
            <translation>Der letzte Druck zählte nicht: ein anderer Finger war zuerst da.</translation>
        </message>
        <message>
            <source>The last press was ignored: there were too many fingers.</source>
            <translation>Der letzte Druck zählte nicht: es waren zu viele Finger.</translation>
        </message>
        <message>
            <source>The last press ended the note of the one before it.</source>
            <translation>Der letzte Druck hat den Ton davor beendet.</translation>
        </message>
        <message>
            <source>The last press was ignored.</source>
            <translation>Der letzte Druck zählte nicht.</translation>
        </message>
    </context>
    <context>
        <name>ImitationView</name>
        <message>
            <source>The one who may be imitated</source>
            <translation>Wer vielleicht nachgeahmt wird</translation>
        </message>
        <message>
            <source>First:</source>
            <translation>Zuerst:</translation>
        </message>
        <message>
            <source>The one who may imitate</source>
            <translation>Wer vielleicht nachahmt</translation>
        </message>
        <message>
            <source>Second:</source>
            <translation>Danach:</translation>
        </message>
        <message>
            <source>The curve that is compared</source>
            <translation>Die Kurve, die verglichen wird</translation>
        </message>
        <message>
            <source>Each 40 seconds of the first's curve are compared with the second's up to 20 s before and after. A bright band above the middle: the second's curve does what the first's did. It has no p: two calm curves resemble each other. Hatched: nothing to compare.</source>
            <translation>Je 40 Sekunden der ersten Kurve werden mit der zweiten verglichen, bis zu 20 s davor und danach. Ein helles Band über der Mitte: die zweite Kurve tut, was die erste tat. Es gibt hier kein p: zwei ruhige Kurven ähneln sich. Schraffiert: nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>Where they are most alike</source>
            <translation>Wo sie sich am ähnlichsten sind</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>How alike</source>
            <translation>Wie ähnlich</translation>
        </message>
    </context>
    <context>
        <name>InstrumentsSettings</name>
        <message>
            <source>Send what sounds to other instruments</source>
            <translation>Was klingt, an andere Instrumente senden</translation>
        </message>
        <message>
            <source>MIDI clock and tempo…</source>
            <translation>MIDI-Takt und Tempo…</translation>
        </message>
        <message>
            <source>Whose sound</source>
            <translation>Wessen Klang</translation>
        </message>
        <message>
            <source>Knobs of the sound of:</source>
            <translation>Regler des Klangs von:</translation>
        </message>
        <message>
            <source>What is plugged in</source>
            <translation>Was angeschlossen ist</translation>
        </message>
        <message>
            <source>To other instruments</source>
            <translation>An andere Instrumente</translation>
        </message>
        <message>
            <source>Keys, pads, pedals and knobs that give commands</source>
            <translation>Tasten, Felder, Pedale und Regler, die Befehle geben</translation>
        </message>
        <message>
            <source>Press Learn, then the key, pad or pedal, or move the knob; there are 20 seconds for it.</source>
            <translation>Lernen drücken, dann die Taste, das Feld oder das Pedal, oder den Regler bewegen; dafür sind 20 Sekunden Zeit.</translation>
        </message>
        <message>
            <source>Knobs that turn what a sound is like</source>
            <translation>Regler für die Art eines Klangs</translation>
        </message>
        <message>
            <source>No keyboard or pad controller is plugged in.</source>
            <translation>Keine Tastatur und kein Pad-Controller ist angeschlossen.</translation>
        </message>
        <message>
            <source>Other programs find it as {port}: a channel for each player, drums on 10.</source>
            <translation>Andere Programme finden ihn als {port}: ein Kanal je Platz, Trommeln auf 10.</translation>
        </message>
        <message>
            <source>There is no MIDI port to send through; everything else plays.</source>
            <translation>Es gibt keinen MIDI-Anschluss zum Senden; alles andere spielt.</translation>
        </message>
        <message>
            <source>A channel for each player, drums on 10, through a port called improv.</source>
            <translation>Ein Kanal je Platz, Trommeln auf 10, durch einen Anschluss namens improv.</translation>
        </message>
        <message>
            <source>{name}: its pads are lit</source>
            <translation>{name}: die Felder leuchten</translation>
        </message>
        <message>
            <source>{name}: known as {profile}</source>
            <translation>{name}: bekannt als {profile}</translation>
        </message>
        <message>
            <source>{name}: played as any keyboard</source>
            <translation>{name}: gespielt wie jede Tastatur</translation>
        </message>
    </context>
    <context>
        <name>KeepAsking</name>
        <message>
            <source>The jam has ended ({time}). It is kept only if you say so.</source>
            <translation>Die Jam ist zu Ende ({time}). Sie bleibt nur, wenn du es sagst.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>What you played is only in memory. Keep it before the window closes?</source>
            <translation>Was du gespielt hast, ist nur im Speicher. Behalten, bevor sich das Fenster schließt?</translation>
        </message>
        <message>
            <source>Keep and close</source>
            <translation>Behalten und schließen</translation>
        </message>
        <message>
            <source>Close without keeping</source>
            <translation>Schließen ohne Behalten</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep jams on this computer</source>
            <translation>Jams auf diesem Computer behalten</translation>
        </message>
        <message>
            <source>Every jam is written to the disk of this computer, from its first note. Nothing is sent.</source>
            <translation>Jede Jam wird ab dem ersten Ton auf diesem Computer gespeichert. Nichts wird gesendet.</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Jedes Mal fragen</translation>
        </message>
        <message>
            <source>A jam is in memory only. When it ends you are asked; without a yes it is gone.</source>
            <translation>Eine Jam ist nur im Speicher. Am Ende wirst du gefragt; ohne ein Ja ist sie weg.</translation>
        </message>
        <message>
            <source>We work with clients</source>
            <translation>Wir arbeiten therapeutisch</translation>
        </message>
        <message>
            <source>Nobody is recorded before their consent is entered. Others play along unrecorded.</source>
            <translation>Niemand wird aufgenommen, bevor die Einwilligung eingetragen ist. Andere spielen ohne Aufnahme mit.</translation>
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
            <translation>Tonleiter und Tonart</translation>
        </message>
        <message>
            <source>Scale and key: {key}</source>
            <translation>Tonleiter und Tonart: {key}</translation>
        </message>
        <message>
            <source>{key}: choose another key (Ctrl+K)</source>
            <translation>{key}: andere Tonart wählen (Strg+K)</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Octave</source>
            <translation>Oktave</translation>
        </message>
        <message>
            <source>Steps up or down</source>
            <translation>Stufen auf oder ab</translation>
        </message>
        <message>
            <source>Glide between notes</source>
            <translation>Von Ton zu Ton gleiten</translation>
        </message>
        <message>
            <source>Guard never moves the notes</source>
            <translation>Schutz ändert die Töne nie</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Transpose</source>
            <translation>Versetzen</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>What the pads of {name} play</source>
            <translation>Was die Felder von {name} spielen</translation>
        </message>
        <message>
            <source>What the keys of {name} play</source>
            <translation>Was die Tasten von {name} spielen</translation>
        </message>
        <message>
            <source>Octave of {name}</source>
            <translation>Oktave von {name}</translation>
        </message>
        <message>
            <source>Range of {name}</source>
            <translation>Bereich von {name}</translation>
        </message>
        <message>
            <source>Steps up or down for {name}</source>
            <translation>Stufen auf oder ab für {name}</translation>
        </message>
        <message>
            <source>Glide between notes of {name}</source>
            <translation>Bei {name} von Ton zu Ton gleiten</translation>
        </message>
        <message>
            <source>Guard never moves the notes of {name}</source>
            <translation>Schutz ändert die Töne von {name} nie</translation>
        </message>
        <message>
            <source>anywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>own register</source>
            <translation>eigene Lage</translation>
        </message>
        <message>
            <source>low</source>
            <translation>tief</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>one octave</source>
            <translation>eine Oktave</translation>
        </message>
        <message>
            <source>another</source>
            <translation>anderer</translation>
        </message>
    </context>
    <context>
        <name>KindsForm</name>
        <message>
            <source>Kinds of notes, in their order</source>
            <translation>Arten von Notizen, der Reihe nach</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Art:</translation>
        </message>
        <message>
            <source>Name of a kind</source>
            <translation>Name einer Art</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dazu</translation>
        </message>
        <message>
            <source>Add a kind with this name</source>
            <translation>Eine Art mit diesem Namen dazu</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Give the chosen kind this name</source>
            <translation>Der gewählten Art diesen Namen geben</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Remove the chosen kind</source>
            <translation>Die gewählte Art entfernen</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>Move the chosen kind up</source>
            <translation>Die gewählte Art nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Move the chosen kind down</source>
            <translation>Die gewählte Art nach unten</translation>
        </message>
        <message>
            <source>Offer the Improvisation Assessment Profiles too</source>
            <translation>Auch die „Improvisation Assessment Profiles“ anbieten</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Done; back to the note</source>
            <translation>Fertig; zurück zur Notiz</translation>
        </message>
        <message>
            <source>Notes that were written already keep the kind that they have.</source>
            <translation>Schon geschriebene Notizen behalten die Art, die sie haben.</translation>
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
            <translation>{name} stumm schalten</translation>
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
            <translation>Pegel von {name}</translation>
        </message>
    </context>
    <context>
        <name>LanguageSettings</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>Sprache:</translation>
        </message>
        <message>
            <source>As the computer has it</source>
            <translation>Wie der Computer</translation>
        </message>
        <message>
            <source>What becomes of jams</source>
            <translation>Was aus Jams wird</translation>
        </message>
        <message>
            <source>What is on the disk already stays there. Nothing ever leaves this computer.</source>
            <translation>Was schon gespeichert ist, bleibt es. Nichts verlässt je diesen Computer.</translation>
        </message>
    </context>
    <context>
        <name>LatelyBars</name>
        <message>
            <source>The last 30 seconds</source>
            <translation>Die letzten 30 Sekunden</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>plays, {percent} % of all</source>
            <translation>spielt, {percent} % von allem</translation>
        </message>
        <message>
            <source>pauses, {percent} % of all</source>
            <translation>pausiert, {percent} % von allem</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>still</translation>
        </message>
        <message>
            <source>Nobody has played in the last 30 seconds</source>
            <translation>In den letzten 30 Sekunden hat niemand gespielt</translation>
        </message>
        <message>
            <source>{number} notes a second</source>
            <translation>{number} Töne pro Sekunde</translation>
        </message>
        <message>
            <source>together: {percent} % of onsets</source>
            <translation>zusammen: {percent} % der Einsätze</translation>
        </message>
        <message>
            <source>Just begun</source>
            <translation>Gerade begonnen</translation>
        </message>
    </context>
    <context>
        <name>LeadPage</name>
        <message>
            <source>now</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source>next beat</source>
            <translation>nächster Schlag</translation>
        </message>
        <message>
            <source>next bar</source>
            <translation>nächster Takt</translation>
        </message>
        <message>
            <source>A new key begins</source>
            <translation>Neue Tonart beginnt</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Leiser</translation>
        </message>
        <message>
            <source>Everybody softer by 3 decibels</source>
            <translation>Alle um 3 Dezibel leiser</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Lauter</translation>
        </message>
        <message>
            <source>Everybody louder by 3 decibels</source>
            <translation>Alle um 3 Dezibel lauter</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Moment merken</translation>
        </message>
        <message>
            <source>Mark this moment (Ctrl+M; here M)</source>
            <translation>Moment merken (Strg+M; hier M)</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>Alle zurück</translation>
        </message>
        <message>
            <source>All as loud as before</source>
            <translation>Alle so laut wie vorher</translation>
        </message>
        <message>
            <source>Bed</source>
            <translation>Klangteppich</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Puls</translation>
        </message>
        <message>
            <source>Calm mode</source>
            <translation>Ruhiger Modus</translation>
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation>Schutz vor schrägen Tönen</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Ausklingen</translation>
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation>Alles ausklingen lassen (Umschalt+Esc)</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Alles stoppen</translation>
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation>Sofort alles stoppen (Esc)</translation>
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation>Moment für {name} merken</translation>
        </message>
        <message>
            <source>Quieten all but {name}</source>
            <translation>Alle leiser außer {name}</translation>
        </message>
        <message>
            <source>Invite {name} to play</source>
            <translation>{name} zum Spielen einladen</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>In front, all others softer</source>
            <translation>Vorne, alle anderen leiser</translation>
        </message>
        <message>
            <source>Invite to play</source>
            <translation>Zum Spielen einladen</translation>
        </message>
        <message>
            <source>The last 30 seconds</source>
            <translation>Die letzten 30 Sekunden</translation>
        </message>
        <message>
            <source>Mark for</source>
            <translation>Merken für</translation>
        </message>
        <message>
            <source>All play</source>
            <translation>Alle spielen</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Tonart</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Ruhig</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Schluss</translation>
        </message>
        <message>
            <source>A pedal, pad or knob that does it</source>
            <translation>Ein Pedal, Feld oder Regler dafür</translation>
        </message>
    </context>
    <context>
        <name>LeadingShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation>Nächster Takt: {key}</translation>
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation>Nächster Schlag: {key}</translation>
        </message>
        <message>
            <source>Press a pedal, pad or key, or move a knob: {action}</source>
            <translation>Pedal, Feld oder Taste drücken oder Regler bewegen: {action}</translation>
        </message>
        <message>
            <source>No pedal, pad or knob was learned</source>
            <translation>Kein Pedal, Feld oder Regler gelernt</translation>
        </message>
        <message>
            <source>{action}: {control} from now on</source>
            <translation>{action}: ab jetzt {control}</translation>
        </message>
        <message>
            <source>The {control} is nothing but itself again</source>
            <translation>Wieder ohne Befehl: {control}</translation>
        </message>
    </context>
    <context>
        <name>LearnList</name>
        <message>
            <source>Use it now…</source>
            <translation>Jetzt benutzen…</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Doch nicht</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>{thing}: never mind</source>
            <translation>{thing}: doch nicht</translation>
        </message>
        <message>
            <source>{thing}: learn the next control</source>
            <translation>{thing}: das nächste Bedienelement lernen</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>{thing}: forget {controls}</source>
            <translation>{thing}: {controls} vergessen</translation>
        </message>
        <message>
            <source>{thing}: nothing to forget</source>
            <translation>{thing}: nichts zu vergessen</translation>
        </message>
    </context>
    <context>
        <name>LearnRow</name>
        <message>
            <source>Learn a pedal or pad for</source>
            <translation>Pedal oder Feld lernen für</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>All…</source>
            <translation>Alle…</translation>
        </message>
        <message>
            <source>All commands that pedals and pads can give</source>
            <translation>Alle Befehle, die Pedale und Felder geben können</translation>
        </message>
        <message>
            <source>Now press the pedal, pad or key, or move the knob, that is to do it.</source>
            <translation>Jetzt das Pedal, Feld oder die Taste dafür drücken oder den Regler bewegen.</translation>
        </message>
        <message>
            <source>Forget {action}: {control}</source>
            <translation>Vergessen, {action}: {control}</translation>
        </message>
        <message>
            <source>Learn a pedal or pad for: {action}</source>
            <translation>Pedal oder Feld lernen für: {action}</translation>
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
            <translation>Ausgangspegel</translation>
        </message>
        <message>
            <source>{level} decibels</source>
            <translation>{level} Dezibel</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>still</translation>
        </message>
        <message>
            <source>{level}, limited</source>
            <translation>{level}, begrenzt</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <source>Search titles, people, tags and notes</source>
            <translation>Titel, Personen, Stichworte und Notizen durchsuchen</translation>
        </message>
        <message>
            <source>Search titles, people, tags, notes</source>
            <translation>Titel, Personen, Stichworte, Notizen suchen</translation>
        </message>
        <message>
            <source>Who played</source>
            <translation>Wer gespielt hat</translation>
        </message>
        <message>
            <source>Who:</source>
            <translation>Wer:</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Stichwort</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>Stichwort:</translation>
        </message>
        <message>
            <source>When it was played</source>
            <translation>Wann gespielt wurde</translation>
        </message>
        <message>
            <source>When:</source>
            <translation>Wann:</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Reihenfolge der Liste</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>Ab diesem Tag</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>Until this day</source>
            <translation>Bis zu diesem Tag</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>Only jams with a star</source>
            <translation>Nur Jams mit Stern</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>What is in the bin</source>
            <translation>Was im Papierkorb ist</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>any</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>alle Tage</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>letzte 7 Tage</translation>
        </message>
        <message>
            <source>last 31 days</source>
            <translation>letzte 31 Tage</translation>
        </message>
        <message>
            <source>last 12 months</source>
            <translation>letzte 12 Monate</translation>
        </message>
        <message>
            <source>between…</source>
            <translation>zwischen…</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Stichworte…</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <source>To the bin</source>
            <translation>In Papierkorb</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>From jam to jam…</source>
            <translation>Von Jam zu Jam…</translation>
        </message>
        <message>
            <source>Pick several</source>
            <translation>Mehrere wählen</translation>
        </message>
        <message>
            <source>Bundle…</source>
            <translation>Paket…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>Open a bundle…</source>
            <translation>Paket öffnen…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Neu suchen</translation>
        </message>
        <message>
            <source>See a person, or two, over the dates of their jams</source>
            <translation>Eine Person oder zwei über die Tage ihrer Jams sehen</translation>
        </message>
        <message>
            <source>Enter, space, or a click picks a jam, or leaves it out again</source>
            <translation>Eingabe, Leertaste oder ein Klick wählt eine Jam oder lässt sie wieder weg</translation>
        </message>
        <message>
            <source>Pack jams into one file, for another machine</source>
            <translation>Jams in eine Datei packen, für einen anderen Computer</translation>
        </message>
        <message>
            <source>Open a jam or a MIDI file from anywhere; or drag it here</source>
            <translation>Eine Jam oder MIDI-Datei von irgendwo öffnen; oder hierher ziehen</translation>
        </message>
        <message>
            <source>Take in jams that come from another machine</source>
            <translation>Jams von einem anderen Computer hereinholen</translation>
        </message>
        <message>
            <source>Make the list of jams anew, from the files</source>
            <translation>Die Liste der Jams aus den Dateien neu erstellen</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>{title} öffnen</translation>
        </message>
        <message>
            <source>Rename {title}</source>
            <translation>{title} umbenennen</translation>
        </message>
        <message>
            <source>Tags of {title}</source>
            <translation>Stichworte von {title}</translation>
        </message>
        <message>
            <source>Star for {title}</source>
            <translation>Stern für {title}</translation>
        </message>
        <message numerus="yes">
            <source>Bundle %n jam(s)…</source>
            <translation>
                <numerusform>%n Jam packen…</numerusform>
                <numerusform>%n Jams packen…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bundle %n jam(s)</source>
            <translation>
                <numerusform>%n Jam packen</numerusform>
                <numerusform>%n Jams packen</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of jams is being made anew</source>
            <translation>Die Liste der Jams wird neu erstellt</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s)</source>
            <translation>
                <numerusform>%n Jam</numerusform>
                <numerusform>%n Jams</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for jams…</source>
            <translation>Jams werden gesucht…</translation>
        </message>
        <message>
            <source>The list of jams is being made anew: {done} of {of}</source>
            <translation>Die Liste der Jams wird neu erstellt: {done} von {of}</translation>
        </message>
        <message>
            <source>Delete “{title}” for good, with its notes? It cannot be brought back.</source>
            <translation>„{title}“ mit den Notizen endgültig löschen? Das lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Title of the jam of {when}</source>
            <translation>Titel der Jam {when}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Tags, with commas between them</source>
            <translation>Stichworte, mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>No jams yet. Whatever is played is found here afterwards.</source>
            <translation>Noch keine Jams. Was gespielt wird, ist danach hier zu finden.</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <source>No jam is like that.</source>
            <translation>Keine Jam passt dazu.</translation>
        </message>
        <message>
            <source>Show all jams</source>
            <translation>Alle Jams zeigen</translation>
        </message>
    </context>
    <context>
        <name>LibraryWiring</name>
        <message>
            <source>Open a jam or a MIDI file</source>
            <translation>Eine Jam oder MIDI-Datei öffnen</translation>
        </message>
        <message>
            <source>Jams and MIDI files</source>
            <translation>Jams und MIDI-Dateien</translation>
        </message>
        <message>
            <source>“{title}” is in the bin.</source>
            <translation>„{title}“ ist im Papierkorb.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Fetching the jam from the server…</source>
            <translation>Jam wird vom Server geholt…</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Locked. Hold for 2 seconds to unlock</source>
            <translation>Gesperrt. Zum Entsperren 2 Sekunden halten</translation>
        </message>
        <message>
            <source>Hold it by mouse, finger or key, or hold Ctrl+Shift+L</source>
            <translation>Mit Maus, Finger oder Taste halten, oder Strg+Umschalt+L halten</translation>
        </message>
        <message>
            <source>Locked: only the pads and Stop work</source>
            <translation>Gesperrt: nur Felder und Stopp gehen</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Entsperrt</translation>
        </message>
        <message>
            <source>Locked: hold the button at the top for 2 seconds, then close</source>
            <translation>Gesperrt: Knopf oben 2 Sekunden halten, dann schließen</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Back to the pads</source>
            <translation>Zu den Feldern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Jams and notes are locked</source>
            <translation>Jams und Notizen sind gesperrt</translation>
        </message>
        <message>
            <source>People can play; nothing is recorded and nothing can be read until it is unlocked.</source>
            <translation>Spielen geht; bis zum Entsperren wird nichts aufgenommen und nichts ist lesbar.</translation>
        </message>
        <message>
            <source>Jams are being changed</source>
            <translation>Jams werden gerade geändert</translation>
        </message>
    </context>
    <context>
        <name>LookEditor</name>
        <message>
            <source>Colours of the window</source>
            <translation>Farben des Fensters</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>wie das System</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>hoher Kontrast</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <source>{size} %</source>
            <translation>{size} %</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Größe der Schrift</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>Keine Bewegung</translation>
        </message>
        <message>
            <source>Say aloud what happens</source>
            <translation>Laut sagen, was geschieht</translation>
        </message>
        <message>
            <source>Colours and labels of the pads…</source>
            <translation>Farben und Beschriftung der Felder…</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Say what happens</source>
            <translation>Ansagen</translation>
        </message>
        <message>
            <source>Recording, stops, marks, and who comes and goes; what has the focus is not said.</source>
            <translation>Aufnahme, Stopps, Marken und wer kommt und geht; was den Fokus hat, wird nicht angesagt.</translation>
        </message>
        <message>
            <source>This computer has no voice installed: everything is shown, nothing is spoken.</source>
            <translation>Auf diesem Computer ist keine Stimme installiert: alles wird gezeigt, nichts gesprochen.</translation>
        </message>
    </context>
    <context>
        <name>Macro</name>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Attack</source>
            <translation>Einsatz</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Ausklang</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
    </context>
    <context>
        <name>MacroKnob</name>
        <message>
            <source>Drag up and down; a double click brings it back</source>
            <translation>Auf und ab ziehen; Doppelklick setzt zurück</translation>
        </message>
        <message>
            <source>Move a
knob…</source>
            <translation>Regler
bewegen…</translation>
        </message>
        <message>
            <source>{macro}: move a knob; press to leave it</source>
            <translation>{macro}: Regler bewegen; Drücken bricht ab</translation>
        </message>
        <message>
            <source>CC {number}</source>
            <translation>CC {number}</translation>
        </message>
        <message>
            <source>{macro}: forget controller {number}</source>
            <translation>{macro}: Controller {number} vergessen</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>{macro}: learn the knob that is moved next</source>
            <translation>{macro}: den nächsten bewegten Regler lernen</translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>What is shown of every two people</source>
            <translation>Was von je zwei Personen zu sehen ist</translation>
        </message>
        <message>
            <source>Rows are the first of the two, columns the second: a positive lag means that the column follows the row. Full circle: rarely by chance; ring: sometimes; no sign: often, or not compared.</source>
            <translation>Zeilen sind die erste der zwei, Spalten die zweite: ein Versatz über 0 heißt, dass die Spalte der Zeile folgt. Voller Kreis: selten durch Zufall; Ring: manchmal; kein Zeichen: oft, oder nicht verglichen.</translation>
        </message>
        <message>
            <source>Who with whom</source>
            <translation>Wer mit wem</translation>
        </message>
        <message>
            <source>All values of these two</source>
            <translation>Alle Werte dieser zwei</translation>
        </message>
        <message>
            <source>{first}, then {second}: {value}, {chance}</source>
            <translation>{first}, dann {second}: {value}, {chance}</translation>
        </message>
        <message>
            <source>{first}, then {second}</source>
            <translation>{first}, dann {second}</translation>
        </message>
        <message>
            <source>All values of {first}, then {second}</source>
            <translation>Alle Werte von {first}, dann {second}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Zufall</translation>
        </message>
        <message>
            <source>Against chance</source>
            <translation>Gegen den Zufall</translation>
        </message>
        <message>
            <source>Play where {first} and {second} are most together: {time}</source>
            <translation>Hören, wo {first} und {second} am meisten zusammen sind: {time}</translation>
        </message>
        <message>
            <source>{number} standard deviations from its mean</source>
            <translation>{number} Standardabweichungen von seinem Mittelwert</translation>
        </message>
        <message>
            <source>by chance mostly {low} to {high}</source>
            <translation>durch Zufall meist {low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>Mix</name>
        <message>
            <source>muted</source>
            <translation>stumm</translation>
        </message>
        <message>
            <source>others solo</source>
            <translation>andere solo</translation>
        </message>
    </context>
    <context>
        <name>MixerPage</name>
        <message>
            <source>small</source>
            <translation>klein</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>large</source>
            <translation>groß</translation>
        </message>
        <message>
            <source>very large</source>
            <translation>sehr groß</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Echo: time between repeats</source>
            <translation>Echo: Zeit zwischen Wiederholungen</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nach</translation>
        </message>
        <message>
            <source>half a beat</source>
            <translation>½ Schlag</translation>
        </message>
        <message>
            <source>¾ of a beat</source>
            <translation>¾ Schlag</translation>
        </message>
        <message>
            <source>a beat</source>
            <translation>1 Schlag</translation>
        </message>
        <message>
            <source>1½ beats</source>
            <translation>1½ Schlägen</translation>
        </message>
        <message>
            <source>two beats</source>
            <translation>2 Schlägen</translation>
        </message>
        <message>
            <source>Echo: how many repeats</source>
            <translation>Echo: wie viele Wiederholungen</translation>
        </message>
        <message>
            <source>repeats:</source>
            <translation>Anzahl:</translation>
        </message>
        <message>
            <source>few</source>
            <translation>wenige</translation>
        </message>
        <message>
            <source>some</source>
            <translation>einige</translation>
        </message>
        <message>
            <source>many</source>
            <translation>viele</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Still</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Echo</translation>
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
            <translation>Pegel von {name}</translation>
        </message>
        <message>
            <source>Place of {name}</source>
            <translation>Ort von {name}</translation>
        </message>
        <message>
            <source>Echo of {name}</source>
            <translation>Echo von {name}</translation>
        </message>
        <message>
            <source>Mute {name}</source>
            <translation>{name} stumm schalten</translation>
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation>Solo {name}: nur wer es hat, ist zu hören</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigener</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
    </context>
    <context>
        <name>MixingShown</name>
        <message>
            <source>Saved: {name}, among the scenes</source>
            <translation>Gespeichert: {name}, bei den Szenen</translation>
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation>Szene: {name}</translation>
        </message>
        <message>
            <source>{name} is muted</source>
            <translation>{name} ist stumm</translation>
        </message>
        <message>
            <source>{name} is heard again</source>
            <translation>{name} ist wieder zu hören</translation>
        </message>
        <message>
            <source>{name} plays solo</source>
            <translation>{name} spielt solo</translation>
        </message>
        <message>
            <source>{name} plays with all</source>
            <translation>{name} spielt mit allen</translation>
        </message>
        <message>
            <source>No knob was learned</source>
            <translation>Kein Regler gelernt</translation>
        </message>
        <message>
            <source>Controller {number} turns {macro} of {name}</source>
            <translation>Controller {number} regelt {macro} von {name}</translation>
        </message>
        <message>
            <source>Controller {number} is free again</source>
            <translation>Controller {number} ist wieder frei</translation>
        </message>
        <message>
            <source>Calm mode is on</source>
            <translation>Ruhiger Modus ist an</translation>
        </message>
        <message>
            <source>Calm mode is off</source>
            <translation>Ruhiger Modus ist aus</translation>
        </message>
        <message>
            <source>Loudest allowed: {ceiling}</source>
            <translation>Höchste Lautstärke: {ceiling}</translation>
        </message>
        <message>
            <source>Bed</source>
            <translation>Klangteppich</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Puls</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Lied</translation>
        </message>
        <message>
            <source>The bed</source>
            <translation>Der Klangteppich</translation>
        </message>
        <message>
            <source>The pulse</source>
            <translation>Der Puls</translation>
        </message>
        <message>
            <source>The song</source>
            <translation>Das Lied</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Five notes that go together</source>
            <translation>Fünf Töne, die zusammenpassen</translation>
        </message>
        <message>
            <source>One note</source>
            <translation>Ein Ton</translation>
        </message>
        <message>
            <source>Chords</source>
            <translation>Akkorde</translation>
        </message>
        <message>
            <source>Light only, no sound</source>
            <translation>Nur Licht, kein Ton</translation>
        </message>
        <message>
            <source>The whole scale</source>
            <translation>Die ganze Tonleiter</translation>
        </message>
        <message>
            <source>White keys are the scale</source>
            <translation>Weiße Tasten sind die Tonleiter</translation>
        </message>
        <message>
            <source>Keys snap to the scale</source>
            <translation>Tasten rasten in die Tonleiter</translation>
        </message>
        <message>
            <source>Free: every key as it is</source>
            <translation>Frei: jede Taste, wie sie ist</translation>
        </message>
    </context>
    <context>
        <name>Mood</name>
        <message>
            <source>Bright and happy</source>
            <translation>Hell und fröhlich</translation>
        </message>
        <message>
            <source>Calm and open</source>
            <translation>Ruhig und offen</translation>
        </message>
        <message>
            <source>Warm and gentle</source>
            <translation>Warm und sanft</translation>
        </message>
        <message>
            <source>Dreaming and floating</source>
            <translation>Träumend und schwebend</translation>
        </message>
        <message>
            <source>Tender and sad</source>
            <translation>Zart und traurig</translation>
        </message>
        <message>
            <source>Deep and solemn</source>
            <translation>Tief und feierlich</translation>
        </message>
        <message>
            <source>Dark and tense</source>
            <translation>Dunkel und gespannt</translation>
        </message>
        <message>
            <source>Fiery and dramatic</source>
            <translation>Feurig und dramatisch</translation>
        </message>
        <message>
            <source>Glowing and strange</source>
            <translation>Leuchtend und fremd</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Meine eigenen</translation>
        </message>
    </context>
    <context>
        <name>MotorEditor</name>
        <message>
            <source>Same loudness</source>
            <translation>Gleich laut</translation>
        </message>
        <message>
            <source>as pressed</source>
            <translation>wie gedrückt</translation>
        </message>
        <message>
            <source>always the same</source>
            <translation>immer gleich</translation>
        </message>
        <message>
            <source>How loud</source>
            <translation>Wie laut</translation>
        </message>
        <message>
            <source>level {value}</source>
            <translation>Pegel {value}</translation>
        </message>
        <message>
            <source>Ignore repeats</source>
            <translation>Doppeltes ignorieren</translation>
        </message>
        <message>
            <source>{value} ms</source>
            <translation>{value} ms</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>Repeats of</source>
            <translation>Doppelt auf</translation>
        </message>
        <message>
            <source>the same pad</source>
            <translation>demselben Feld</translation>
        </message>
        <message>
            <source>any pad</source>
            <translation>jedem Feld</translation>
        </message>
        <message>
            <source>Hold before sound</source>
            <translation>Halten bis zum Ton</translation>
        </message>
        <message>
            <source>Minimum length</source>
            <translation>Mindestlänge</translation>
        </message>
        <message>
            <source>Which spot counts</source>
            <translation>Welche Stelle zählt</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>die erste</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>die letzte</translation>
        </message>
        <message>
            <source>Slide over pads</source>
            <translation>Über Felder gleiten</translation>
        </message>
        <message>
            <source>plays them</source>
            <translation>spielt sie</translation>
        </message>
        <message>
            <source>Most fingers</source>
            <translation>Finger höchstens</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>press</source>
            <translation>drücken</translation>
        </message>
        <message>
            <source>press again to end</source>
            <translation>nochmal drücken beendet</translation>
        </message>
        <message>
            <source>until the next note</source>
            <translation>bis zum nächsten Ton</translation>
        </message>
        <message>
            <source>Brushes count as well. Nothing is later than it is played.</source>
            <translation>Auch Streifen zählt. Nichts kommt später, als es gespielt wird.</translation>
        </message>
        <message>
            <source>What is let go sooner stays silent; all that sounds comes {value} ms later.</source>
            <translation>Was früher losgelassen wird, bleibt still; alles, was klingt, kommt {value} ms später.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>The passphrase, or recovery key, of now</source>
            <translation>Jetzige Passphrase oder Ersatzschlüssel</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Die beiden sind noch nicht gleich.</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Zeigen, was getippt wird</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>What is to be remembered</source>
            <translation>Was in Erinnerung bleiben soll</translation>
        </message>
        <message>
            <source>What is to be remembered?</source>
            <translation>Was soll in Erinnerung bleiben?</translation>
        </message>
        <message>
            <source>Kind of this note</source>
            <translation>Art dieser Notiz</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Art:</translation>
        </message>
        <message>
            <source>Rating of this note</source>
            <translation>Wertung dieser Notiz</translation>
        </message>
        <message>
            <source>Rating:</source>
            <translation>Wertung:</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} von 5</translation>
        </message>
        <message>
            <source>Kinds…</source>
            <translation>Arten…</translation>
        </message>
        <message>
            <source>Edit the list of kinds</source>
            <translation>Die Liste der Arten bearbeiten</translation>
        </message>
        <message>
            <source>Start of this note</source>
            <translation>Anfang dieser Notiz</translation>
        </message>
        <message>
            <source>End of this note; empty: it is a moment</source>
            <translation>Ende dieser Notiz; leer: es ist ein Moment</translation>
        </message>
        <message>
            <source>To playhead</source>
            <translation>Zur Hörstelle</translation>
        </message>
        <message>
            <source>Start at the playhead</source>
            <translation>Anfang an der Hörstelle</translation>
        </message>
        <message>
            <source>End at the playhead</source>
            <translation>Ende an der Hörstelle</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Hören</translation>
        </message>
        <message>
            <source>Play from the start of this note</source>
            <translation>Ab dem Anfang dieser Notiz hören</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Diese Notiz löschen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Done; back to the table</source>
            <translation>Fertig; zurück zur Tabelle</translation>
        </message>
        <message>
            <source>This note is about {name}</source>
            <translation>Diese Notiz betrifft {name}</translation>
        </message>
        <message>
            <source>No note is chosen: choose one in the table, or press N for a new one.</source>
            <translation>Keine Notiz gewählt: eine in der Tabelle wählen, oder N drücken für eine neue.</translation>
        </message>
        <message>
            <source>Note at {time}, marked by {name}</source>
            <translation>Notiz bei {time}, gemerkt: {name}</translation>
        </message>
        <message>
            <source>Note at {time}</source>
            <translation>Notiz bei {time}</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Eine Zeit schreibt sich so: 4:31.5; sie bleibt, wie sie war</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
    </context>
    <context>
        <name>NoteRows</name>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Gespielt</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Klingt</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Anschlag</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>key {name}</source>
            <translation>Taste {name}</translation>
        </message>
        <message>
            <source>pad {number}</source>
            <translation>Feld {number}</translation>
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
            <translation>Hinweis schließen</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <translation>1 von {count}</translation>
        </message>
        <message>
            <source>Notice: {text}</source>
            <translation>Hinweis: {text}</translation>
        </message>
    </context>
    <context>
        <name>OwnColours</name>
        <message>
            <source>Colour of {note}: {colour}</source>
            <translation>Farbe von {note}: {colour}</translation>
        </message>
        <message>
            <source>Colour of {note} as six digits</source>
            <translation>Farbe von {note} als sechs Zeichen</translation>
        </message>
        <message>
            <source>Choose a note, then its colour:</source>
            <translation>Ton wählen, dann seine Farbe:</translation>
        </message>
    </context>
    <context>
        <name>OwnScalePage</name>
        <message>
            <source>Name of the scale</source>
            <translation>Name der Tonleiter</translation>
        </message>
        <message>
            <source>A name for this scale</source>
            <translation>Ein Name für diese Tonleiter</translation>
        </message>
        <message>
            <source>Start from present scale</source>
            <translation>Mit jetziger Tonleiter beginnen</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Aus Datei…</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>How consonant three players are in it, from 1 to 4</source>
            <translation>Wie wohlklingend drei Mitspielende darin sind, von 1 bis 4</translation>
        </message>
        <message>
            <source>My scale</source>
            <translation>Meine Tonleiter</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on {tonic}: {notes}</source>
            <translation>
                <numerusform>%n Ton auf {tonic}: {notes}</numerusform>
                <numerusform>%n Töne auf {tonic}: {notes}</numerusform>
            </translation>
        </message>
        <message>
            <source>; again after {cents} cents</source>
            <translation>; wieder nach {cents} Cent</translation>
        </message>
        <message>
            <source>Switch degrees on and off. The ring marks the tonic, which is always in.</source>
            <translation>Stufen an- und ausschalten. Der Ring zeigt den Grundton, der immer dabei ist.</translation>
        </message>
        <message>
            <source>{name}, as its file has it: twelve switches cannot show it.</source>
            <translation>{name}, wie in der Datei: zwölf Schalter können das nicht zeigen.</translation>
        </message>
    </context>
    <context>
        <name>OwnSounds</name>
        <message>
            <source>The folder for own sounds cannot be made ({why}): {folder}. All other sounds play.</source>
            <translation>Der Ordner für eigene Klänge lässt sich nicht anlegen ({why}): {folder}. Alle anderen Klänge spielen.</translation>
        </message>
        <message>
            <source>Own sounds are in {folder}; those that are new are there after the next start</source>
            <translation>Eigene Klänge liegen in {folder}; neue sind nach dem nächsten Start da</translation>
        </message>
        <message>
            <source>No program here shows folders. Own sounds play from: {folder}</source>
            <translation>Kein Programm hier zeigt Ordner. Eigene Klänge spielen aus: {folder}</translation>
        </message>
    </context>
    <context>
        <name>PadCanvas</name>
        <message>
            <source>Pads, {count}, {key}</source>
            <translation>Felder, {count}, {key}</translation>
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
            <translation>Treppe</translation>
        </message>
        <message>
            <source>Few and huge</source>
            <translation>Wenige, riesig</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Harfe</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Gitter</translation>
        </message>
        <message>
            <source>Do Re Mi, from the tonic</source>
            <translation>Do Re Mi, ab dem Grundton</translation>
        </message>
        <message>
            <source>Do Re Mi, Do is C</source>
            <translation>Do Re Mi, Do ist C</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Buchstaben</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Shapes: one for each octave</source>
            <translation>Formen: eine je Oktave</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Clear: for every eye</source>
            <translation>Klar: für alle Augen</translation>
        </message>
        <message>
            <source>Rainbow tubes: by note</source>
            <translation>Regenbogen: nach Ton</translation>
        </message>
        <message>
            <source>Shapes and colours: by note</source>
            <translation>Formen und Farben: nach Ton</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>Eine Farbe</translation>
        </message>
        <message>
            <source>My own colours</source>
            <translation>Meine Farben</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>till pressed again</source>
            <translation>bis zum nächsten Druck</translation>
        </message>
        <message>
            <source>till the next note</source>
            <translation>bis zum nächsten Ton</translation>
        </message>
        <message>
            <source>1: a phrase, note by note</source>
            <translation>1: eine Melodie, Ton für Ton</translation>
        </message>
        <message>
            <source>as many as fit well</source>
            <translation>so viele wie gut passen</translation>
        </message>
        <message>
            <source>as many as the scale has</source>
            <translation>so viele wie die Tonleiter hat</translation>
        </message>
        <message>
            <source>2 notes: thirds</source>
            <translation>2 Töne: Terzen</translation>
        </message>
        <message>
            <source>3 notes: fourths</source>
            <translation>3 Töne: Quarten</translation>
        </message>
        <message>
            <source>4 notes: fifths</source>
            <translation>4 Töne: Quinten</translation>
        </message>
        <message>
            <source>5 notes</source>
            <translation>5 Töne</translation>
        </message>
        <message>
            <source>7 notes</source>
            <translation>7 Töne</translation>
        </message>
        <message>
            <source>8 notes: each row goes on</source>
            <translation>8 Töne: jede Reihe geht weiter</translation>
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
            <translation>tief</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>mid</source>
            <translation>mittel</translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) down</source>
            <translation>
                <numerusform>{label}, %n Oktave tiefer</numerusform>
                <numerusform>{label}, %n Oktaven tiefer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) up</source>
            <translation>
                <numerusform>{label}, %n Oktave höher</numerusform>
                <numerusform>{label}, %n Oktaven höher</numerusform>
            </translation>
        </message>
        <message>
            <source>{label}, low octave</source>
            <translation>{label}, tiefe Oktave</translation>
        </message>
        <message>
            <source>{label}, high octave</source>
            <translation>{label}, hohe Oktave</translation>
        </message>
        <message>
            <source>{label}, middle octave</source>
            <translation>{label}, mittlere Oktave</translation>
        </message>
        <message>
            <source>{pad}, sounding</source>
            <translation>{pad}, klingt</translation>
        </message>
        <message>
            <source>The next note</source>
            <translation>Der nächste Ton</translation>
        </message>
    </context>
    <context>
        <name>PadsButton</name>
        <message>
            <source>How pads lie, their labels and colours (Ctrl+D)</source>
            <translation>Wie Felder liegen, ihre Beschriftung und Farben (Strg+D)</translation>
        </message>
        <message>
            <source>Pads: {count}</source>
            <translation>Felder: {count}</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Pads, {count}: layout, labels and colours</source>
            <translation>Felder, {count}: Anordnung, Beschriftung und Farben</translation>
        </message>
    </context>
    <context>
        <name>PadsPage</name>
        <message>
            <source>How pads lie</source>
            <translation>Wie Felder liegen</translation>
        </message>
        <message>
            <source>How many pads</source>
            <translation>Wie viele Felder</translation>
        </message>
        <message>
            <source>Octaves</source>
            <translation>Oktaven</translation>
        </message>
        <message>
            <source>From row to row</source>
            <translation>Von Reihe zu Reihe</translation>
        </message>
        <message>
            <source>What is written on pads</source>
            <translation>Was auf Feldern steht</translation>
        </message>
        <message>
            <source>Colours of pads</source>
            <translation>Farben der Felder</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>Slide from pad to pad</source>
            <translation>Von Feld zu Feld gleiten</translation>
        </message>
        <message>
            <source>Hold notes</source>
            <translation>Töne halten</translation>
        </message>
        <message>
            <source>Kept in the profile of {person}: layout, labels, colours.</source>
            <translation>Im Profil von {person} aufbewahrt: Anordnung, Beschriftung, Farben.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Row to row</source>
            <translation>Reihe zu Reihe</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Gleiten</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
    </context>
    <context>
        <name>Paint</name>
        <message>
            <source>red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>dark red</source>
            <translation>Dunkelrot</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>light pink</source>
            <translation>Hellrosa</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>light orange</source>
            <translation>Hellorange</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>light yellow</source>
            <translation>Hellgelb</translation>
        </message>
        <message>
            <source>light green</source>
            <translation>Hellgrün</translation>
        </message>
        <message>
            <source>green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>dark green</source>
            <translation>Dunkelgrün</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <source>light blue</source>
            <translation>Hellblau</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>dark blue</source>
            <translation>Dunkelblau</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>light violet</source>
            <translation>Hellviolett</translation>
        </message>
        <message>
            <source>white</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <source>light grey</source>
            <translation>Hellgrau</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>dark grey</source>
            <translation>Dunkelgrau</translation>
        </message>
        <message>
            <source>black</source>
            <translation>Schwarz</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Close the panel</source>
            <translation>Bereich schließen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Scenes</source>
            <translation>Szenen</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>Tonleitern</translation>
        </message>
        <message>
            <source>My scale</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Lied</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Klang</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Gehör</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Leiten</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Harmony</source>
            <translation>Harmonie</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Mitspielende</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Too short: at least ten letters. Four words are good.</source>
            <translation>Zu kurz: mindestens zehn Zeichen. Vier Wörter sind gut.</translation>
        </message>
        <message>
            <source>Can be guessed. Four words that have nothing in common are good.</source>
            <translation>Zu erraten. Gut sind vier Wörter, die nichts gemeinsam haben.</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translation>Gut: schwer zu erraten.</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>{code}: due since {day}</source>
            <translation>{code}: fällig seit {day}</translation>
        </message>
        <message>
            <source>Keep what is of {code} longer</source>
            <translation>Was von {code} ist, länger behalten</translation>
        </message>
        <message>
            <source>Delete what is of {code}</source>
            <translation>Was von {code} ist, löschen</translation>
        </message>
        <message>
            <source>Keep until…</source>
            <translation>Behalten bis…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Change the consent of {code}</source>
            <translation>Die Einwilligung von {code} ändern</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Export all that is of {code}</source>
            <translation>Alles von {code} exportieren</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Widerrufen…</translation>
        </message>
        <message>
            <source>Withdraw the consent of {code}</source>
            <translation>Die Einwilligung von {code} widerrufen</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Person:</source>
            <translation>Person:</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>Person who plays on the pads: {person}</source>
            <translation>Person, die auf den Feldern spielt: {person}</translation>
        </message>
        <message>
            <source>Who plays on the pads; a profile is made in the settings, page Access</source>
            <translation>Wer auf den Feldern spielt; ein Profil entsteht in den Einstellungen, Seite Zugang</translation>
        </message>
    </context>
    <context>
        <name>PlaceSwitch</name>
        <message>
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Play: go to the pads (Ctrl+1)</source>
            <translation>Spielen: zu den Feldern (Strg+1)</translation>
        </message>
        <message>
            <source>Review: find jams, hear and mark them (Ctrl+2)</source>
            <translation>Rückblick: Jams finden, hören, Marken setzen (Strg+2)</translation>
        </message>
    </context>
    <context>
        <name>PlayScreen</name>
        <message>
            <source>Sound of the pads</source>
            <translation>Klang der Felder</translation>
        </message>
        <message>
            <source>Sound:</source>
            <translation>Klang:</translation>
        </message>
        <message>
            <source>Keys (F1)</source>
            <translation>Tasten (F1)</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Leiten</translation>
        </message>
        <message>
            <source>Lead the group</source>
            <translation>Die Gruppe leiten</translation>
        </message>
        <message>
            <source>All that is for everybody, marks, invitations (Ctrl+G)</source>
            <translation>Alles, was für alle gilt, Marken, Einladungen (Strg+G)</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Lock the screen: only the pads and Stop work</source>
            <translation>Bildschirm sperren: nur Felder und Stopp gehen</translation>
        </message>
        <message>
            <source>Only the pads and Stop work, until it is unlocked (Ctrl+Shift+L)</source>
            <translation>Nur Felder und Stopp gehen, bis entsperrt wird (Strg+Umschalt+L)</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Screen 2</source>
            <translation>Bildschirm 2</translation>
        </message>
        <message>
            <source>Screen 3</source>
            <translation>Bildschirm 3</translation>
        </message>
        <message>
            <source>Screen 4</source>
            <translation>Bildschirm 4</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys, right half</source>
            <translation>Tasten, rechte Hälfte</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Maus</translation>
        </message>
    </context>
    <context>
        <name>PlayerChip</name>
        <message>
            <source>Player {seat}, {words}</source>
            <translation>Platz {seat}, {words}</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>Pegel {level}</translation>
        </message>
        <message>
            <source>octave {octave}</source>
            <translation>Oktave {octave}</translation>
        </message>
        <message>
            <source>sensitivity {step}</source>
            <translation>Empfindlichkeit {step}</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>aufgenommen</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>nicht aufgenommen</translation>
        </message>
        <message>
            <source>unplugged</source>
            <translation>abgesteckt</translation>
        </message>
        <message numerus="yes">
            <source>silent for %n minute(s)</source>
            <translation>
                <numerusform>still seit %n Minute</numerusform>
                <numerusform>still seit %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>connected</source>
            <translation>verbunden</translation>
        </message>
        <message>
            <source>unplugged: plug it back in, the same seat waits</source>
            <translation>abgesteckt: wieder anstecken, derselbe Platz wartet</translation>
        </message>
        <message>
            <source>press a key</source>
            <translation>Taste drücken</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>eingeladen</translation>
        </message>
        <message>
            <source>in front, others softer</source>
            <translation>vorne, andere leiser</translation>
        </message>
        <message>
            <source>not recorded: {why}</source>
            <translation>nicht aufgenommen: {why}</translation>
        </message>
        <message>
            <source>pads: {mode}</source>
            <translation>Felder: {mode}</translation>
        </message>
        <message>
            <source>keys: {mode}</source>
            <translation>Tasten: {mode}</translation>
        </message>
    </context>
    <context>
        <name>PlayerPage</name>
        <message>
            <source>Player {seat}, {name}</source>
            <translation>Platz {seat}, {name}</translation>
        </message>
        <message>
            <source>{name} is unplugged: plug it back in, the same seat waits.</source>
            <translation>{name} ist abgesteckt: wieder anstecken, derselbe Platz wartet.</translation>
        </message>
        <message>
            <source>This seat is free now. Choose another player.</source>
            <translation>Dieser Platz ist jetzt frei. Wähle einen anderen.</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>One more player at this screen</source>
            <translation>Ein Platz mehr an diesem Bildschirm</translation>
        </message>
        <message>
            <source>One more player at this screen: the pads are shared out</source>
            <translation>Ein Platz mehr an diesem Bildschirm: die Felder werden aufgeteilt</translation>
        </message>
    </context>
    <context>
        <name>PlayersShown</name>
        <message>
            <source>{name} plays on seat {seat} from now on</source>
            <translation>{name} spielt ab jetzt auf Platz {seat}</translation>
        </message>
        <message>
            <source>Nobody plays on seat {seat} by name from now on</source>
            <translation>Auf Platz {seat} spielt ab jetzt niemand mit Namen</translation>
        </message>
        <message>
            <source>{name} and {other} have changed instruments</source>
            <translation>{name} und {other} haben die Instrumente getauscht</translation>
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s</source>
            <translation>Eine Taste auf dem Instrument drücken, das {name} gehört</translation>
        </message>
        <message>
            <source>{name} plays {device} from now on</source>
            <translation>{name} spielt ab jetzt {device}</translation>
        </message>
        <message>
            <source>No key was pressed: {name} keeps {device}</source>
            <translation>Keine Taste gedrückt: {name} behält {device}</translation>
        </message>
        <message>
            <source>{name} keeps {device}</source>
            <translation>{name} behält {device}</translation>
        </message>
        <message>
            <source>{name} is invited to play</source>
            <translation>{name} ist zum Spielen eingeladen</translation>
        </message>
        <message>
            <source>{name} is in front, all others are softer</source>
            <translation>{name} ist vorne, alle anderen sind leiser</translation>
        </message>
        <message>
            <source>All are as loud as before</source>
            <translation>Alle sind so laut wie vorher</translation>
        </message>
    </context>
    <context>
        <name>PlayheadSlider</name>
        <message>
            <source>Playhead, {place} of {length}</source>
            <translation>Hörstelle, {place} von {length}</translation>
        </message>
    </context>
    <context>
        <name>Plot</name>
        <message>
            <source>nothing here</source>
            <translation>nichts hier</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>We work with clients</source>
            <translation>Wir arbeiten therapeutisch</translation>
        </message>
        <message>
            <source>Seal jams that lie in clear…</source>
            <translation>Unversiegelte Jams versiegeln…</translation>
        </message>
        <message>
            <source>Jams are being sealed</source>
            <translation>Jams werden versiegelt</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>In Ordner sichern…</translation>
        </message>
        <message>
            <source>Bring a backup back…</source>
            <translation>Sicherung zurückholen…</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>Protokoll prüfen</translation>
        </message>
        <message>
            <source>Unlock the vault to see who agreed to what.</source>
            <translation>Tresor entsperren, um zu sehen, wer wozu eingewilligt hat.</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Noch niemand.</translation>
        </message>
        <message>
            <source>Nothing is due to be deleted.</source>
            <translation>Nichts muss gelöscht werden.</translation>
        </message>
        <message>
            <source>First put the recovery key away</source>
            <translation>Zuerst Ersatzschlüssel weglegen</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>What is written, and when</source>
            <translation>Was geschrieben wird, und wann</translation>
        </message>
        <message>
            <source>Ask each time, or not answered yet: a jam is in memory; a yes at its end keeps it.</source>
            <translation>Jedes Mal fragen, oder noch nicht beantwortet: eine Jam ist im Arbeitsspeicher; ein Ja am Ende behält sie.</translation>
        </message>
        <message>
            <source>Keep jams: each is on the disk from the first note.</source>
            <translation>Jams behalten: jede wird ab dem ersten Ton gespeichert.</translation>
        </message>
        <message>
            <source>We work with clients: on the disk, sealed, and only people whose consent is entered.</source>
            <translation>Wir arbeiten therapeutisch: gespeichert wird versiegelt, und nur von Personen, deren Einwilligung eingetragen ist.</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere, except to a library address that the clinic sets itself.</source>
            <translation>Nichts wird irgendwohin gesendet, außer an eine Adresse der Bibliothek, die die Klinik selbst einstellt.</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>Der Tresor</translation>
        </message>
        <message>
            <source>Jams from before there was a vault lie in clear until they are sealed.</source>
            <translation>Jams aus der Zeit vor dem Tresor sind unversiegelt, bis sie versiegelt werden.</translation>
        </message>
        <message>
            <source>Jams in clear</source>
            <translation>Unversiegelte Jams</translation>
        </message>
        <message>
            <source>People who agreed</source>
            <translation>Wer eingewilligt hat</translation>
        </message>
        <message>
            <source>Due to be deleted</source>
            <translation>Zum Löschen fällig</translation>
        </message>
        <message>
            <source>Enter a consent</source>
            <translation>Einwilligung eintragen</translation>
        </message>
        <message>
            <source>The audit trail</source>
            <translation>Das Protokoll</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
    </context>
    <context>
        <name>ProfileChooser</name>
        <message>
            <source>Person whose profile is shown</source>
            <translation>Person, deren Profil zu sehen ist</translation>
        </message>
        <message>
            <source>Person:</source>
            <translation>Person:</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Doch nicht</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>A name that only you know</source>
            <translation>Ein Name, den nur du kennst</translation>
        </message>
        <message>
            <source>Pseudonym of the person</source>
            <translation>Deckname der Person</translation>
        </message>
        <message>
            <source>Copy the profile of {person}</source>
            <translation>Profil von {person} kopieren</translation>
        </message>
        <message>
            <source>Rename {person}</source>
            <translation>{person} umbenennen</translation>
        </message>
        <message>
            <source>Reset the profile of {person}</source>
            <translation>Profil von {person} zurücksetzen</translation>
        </message>
        <message>
            <source>Delete the profile of {person}</source>
            <translation>Profil von {person} löschen</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Neues Profil</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dazu</translation>
        </message>
        <message>
            <source>Delete the profile of {person}? It cannot be brought back.</source>
            <translation>Profil von {person} löschen? Es lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>There is a profile of this name already.</source>
            <translation>Ein Profil mit diesem Namen gibt es schon.</translation>
        </message>
        <message>
            <source>A profile says how somebody plays best. It is kept under a name of your choice.</source>
            <translation>Ein Profil sagt, wie jemand am besten spielt. Es wird unter einem Namen deiner Wahl aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>RecordIndicator</name>
        <message>
            <source>Not recording yet</source>
            <translation>Noch keine Aufnahme</translation>
        </message>
        <message>
            <source>from the first note</source>
            <translation>ab dem ersten Ton</translation>
        </message>
        <message>
            <source>Recording {time}</source>
            <translation>Aufnahme {time}</translation>
        </message>
        <message>
            <source>not kept yet</source>
            <translation>noch nicht behalten</translation>
        </message>
        <message numerus="yes">
            <source>Recording, %n minute(s)</source>
            <translation>
                <numerusform>Aufnahme, %n Minute</numerusform>
                <numerusform>Aufnahme, %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Keine Aufnahme</translation>
        </message>
        <message>
            <source>no consent entered</source>
            <translation>keine Einwilligung</translation>
        </message>
        <message>
            <source>Not recorded: {why}</source>
            <translation>Keine Aufnahme: {why}</translation>
        </message>
        <message>
            <source>{state}, {people}. Who is recorded?</source>
            <translation>{state}, {people}. Wer wird aufgenommen?</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>The recovery key</source>
            <translation>Der Ersatzschlüssel</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown only now. Without passphrase and paper nobody can open the recordings, and nobody can help. Print it, and lock the paper away, not beside the computer.</source>
            <translation>Er öffnet alles, wenn die Passphrase vergessen ist, und ist nur jetzt zu sehen. Ohne Passphrase und Papier kann niemand die Aufnahmen öffnen, und niemand kann helfen. Bitte drucken und das Papier einschließen, nicht neben dem Computer.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save as a text file…</source>
            <translation>Als Textdatei speichern…</translation>
        </message>
        <message>
            <source>I have put the paper away</source>
            <translation>Das Papier ist weggelegt</translation>
        </message>
        <message>
            <source>Done: never show it again</source>
            <translation>Fertig: nie wieder zeigen</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Ersatzschlüssel: {key}</translation>
        </message>
        <message>
            <source>Written to {file}. Take it off this computer, and print it.</source>
            <translation>Gespeichert in {file}. Bitte drucken und von diesem Computer nehmen.</translation>
        </message>
        <message>
            <source>Improv: recovery key of the vault</source>
            <translation>Improv: Ersatzschlüssel des Tresors</translation>
        </message>
        <message>
            <source>Keep it locked away. It opens all recordings. Whoever finds it: give it back.</source>
            <translation>Bitte einschließen. Er öffnet alle Aufnahmen. Wenn gefunden: bitte zurückgeben.</translation>
        </message>
        <message>
            <source>Save the recovery key</source>
            <translation>Ersatzschlüssel speichern</translation>
        </message>
    </context>
    <context>
        <name>RemovingInReview</name>
        <message>
            <source>Remove this passage…</source>
            <translation>Abschnitt entfernen…</translation>
        </message>
        <message>
            <source>Remove the selected passage for good</source>
            <translation>Den gewählten Abschnitt endgültig entfernen</translation>
        </message>
        <message>
            <source>Delete this jam…</source>
            <translation>Jam löschen…</translation>
        </message>
        <message>
            <source>Delete this jam for good</source>
            <translation>Diese Jam endgültig löschen</translation>
        </message>
        <message>
            <source>First select the passage in the timeline</source>
            <translation>Zuerst den Abschnitt in der Zeitleiste wählen</translation>
        </message>
        <message>
            <source>Remove the passage from {begin} to {end} for good, of everybody, with what was written there? It cannot be brought back.</source>
            <translation>Den Abschnitt von {begin} bis {end} endgültig entfernen, bei allen, mit dem, was dort geschrieben wurde? Das lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Remove it for good</source>
            <translation>Endgültig entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Delete this jam for good, with its notes and its key? It cannot be brought back.</source>
            <translation>Diese Jam endgültig löschen, mit ihren Notizen und ihrem Schlüssel? Das lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
    </context>
    <context>
        <name>ReportRow</name>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Art des Berichts</translation>
        </message>
        <message>
            <source>Page (HTML), for screen readers too</source>
            <translation>Seite (HTML), auch für Bildschirmleser</translation>
        </message>
        <message>
            <source>PDF, for paper</source>
            <translation>PDF, für Papier</translation>
        </message>
        <message>
            <source>With people's names</source>
            <translation>Mit den Namen der Personen</translation>
        </message>
        <message>
            <source>With marks and notes</source>
            <translation>Mit Marken und Notizen</translation>
        </message>
        <message>
            <source>With earlier jams behind the curves</source>
            <translation>Mit früheren Jams hinter den Kurven</translation>
        </message>
        <message>
            <source>Writing the report: {percent} %</source>
            <translation>Bericht wird geschrieben: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>recording now</source>
            <translation>nimmt gerade auf</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>gerettet</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <source>partly unreadable</source>
            <translation>teils unlesbar</translation>
        </message>
        <message>
            <source>notes unreadable</source>
            <translation>Notizen unlesbar</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message>
            <source>starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Längste zuerst</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Kürzeste zuerst</translation>
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
            <translation>Klangteppich</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Puls</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Lied</translation>
        </message>
    </context>
    <context>
        <name>ReviewKeys</name>
        <message>
            <source>play, pause</source>
            <translation>hören, Pause</translation>
        </message>
        <message>
            <source>play what is selected</source>
            <translation>Auswahl hören</translation>
        </message>
        <message>
            <source>play what is selected again and again, or no longer</source>
            <translation>Auswahl immer wieder hören, oder nicht mehr</translation>
        </message>
        <message>
            <source>mark this moment, also while it plays</source>
            <translation>diesen Moment merken, auch beim Hören</translation>
        </message>
        <message>
            <source>write a note about what is selected, or about this moment</source>
            <translation>eine Notiz zur Auswahl oder zu diesem Moment schreiben</translation>
        </message>
        <message>
            <source>tap mode: each press of Enter ends a passage and begins another</source>
            <translation>Tippmodus: jeder Druck auf Eingabe beendet einen Abschnitt und beginnt den nächsten</translation>
        </message>
        <message>
            <source>a second back, a second on</source>
            <translation>eine Sekunde zurück, eine Sekunde vor</translation>
        </message>
        <message>
            <source>5 seconds back, 5 seconds on</source>
            <translation>5 Sekunden zurück, 5 Sekunden vor</translation>
        </message>
        <message>
            <source>a page back, a page on</source>
            <translation>eine Seite zurück, eine Seite vor</translation>
        </message>
        <message>
            <source>to the beginning, to the end</source>
            <translation>zum Anfang, zum Ende</translation>
        </message>
        <message>
            <source>to the note before, to the next one</source>
            <translation>zur Notiz davor, zur nächsten</translation>
        </message>
        <message>
            <source>see less time larger, see more time</source>
            <translation>weniger Zeit größer sehen, mehr Zeit sehen</translation>
        </message>
        <message>
            <source>see the whole jam</source>
            <translation>die ganze Jam sehen</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>1 bis 9</translation>
        </message>
        <message>
            <source>go to the lane of a player</source>
            <translation>zur Spur einer Person gehen</translation>
        </message>
        <message>
            <source>mute that player, hear only that player</source>
            <translation>diese Person stumm schalten, nur diese Person hören</translation>
        </message>
        <message>
            <source>slower, faster; the pitch stays</source>
            <translation>langsamer, schneller; die Tonhöhe bleibt</translation>
        </message>
        <message>
            <source>take it away: sound, notes, pages</source>
            <translation>mitnehmen: Ton, Notizen, Seiten</translation>
        </message>
        <message>
            <source>undo, do it again</source>
            <translation>rückgängig, wiederholen</translation>
        </message>
        <message>
            <source>delete the note that is chosen; in the list: to the bin</source>
            <translation>die gewählte Notiz löschen; in der Liste: in den Papierkorb</translation>
        </message>
        <message>
            <source>search</source>
            <translation>suchen</translation>
        </message>
        <message>
            <source>back to the list of jams</source>
            <translation>zurück zur Liste der Jams</translation>
        </message>
        <message>
            <source>back to the pads</source>
            <translation>zurück zu den Feldern</translation>
        </message>
        <message>
            <source>stop all sound at once</source>
            <translation>sofort alles stoppen</translation>
        </message>
        <message>
            <source>show or hide this card</source>
            <translation>diese Karte zeigen oder verbergen</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Below the timeline</source>
            <translation>Unter der Zeitleiste</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Understand</source>
            <translation>Verstehen</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Entsperren…</translation>
        </message>
    </context>
    <context>
        <name>RoomMeasuring</name>
        <message>
            <source>What the meter shows</source>
            <translation>Was das Messgerät zeigt</translation>
        </message>
        <message>
            <source>It shows this</source>
            <translation>Das zeigt es</translation>
        </message>
        <message>
            <source>Put a phone with a sound-level meter (dB A) where people sit.</source>
            <translation>Leg ein Telefon mit Schallpegel-App (dB A) dorthin, wo Menschen sitzen.</translation>
        </message>
        <message>
            <source>Stop the noise</source>
            <translation>Rauschen stoppen</translation>
        </message>
        <message>
            <source>Let soft noise sound</source>
            <translation>Leises Rauschen an</translation>
        </message>
        <message>
            <source>Not measured yet: how loud it is in the room is not known.</source>
            <translation>Noch nicht gemessen: wie laut es im Raum ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Measured. How loud it is shows as soon as something sounds.</source>
            <translation>Gemessen. Wie laut es ist, zeigt sich, sobald etwas klingt.</translation>
        </message>
        <message>
            <source>Now less than {level} dB(A)</source>
            <translation>Jetzt weniger als {level} dB(A)</translation>
        </message>
        <message>
            <source>Now about {level} dB(A)</source>
            <translation>Jetzt etwa {level} dB(A)</translation>
        </message>
        <message>
            <source>Today about {adult} of a week's listening for adults, {child} for children: an estimate.</source>
            <translation>Heute etwa {adult} dessen, was Erwachsene in einer Woche hören sollten, {child} bei Kindern: eine Schätzung.</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>chosen now</source>
            <translation>jetzt gewählt</translation>
        </message>
    </context>
    <context>
        <name>ScaleList</name>
        <message>
            <source>Scales</source>
            <translation>Tonleitern</translation>
        </message>
    </context>
    <context>
        <name>ScalePicture</name>
        <message>
            <source>The scale {name}</source>
            <translation>Die Tonleiter {name}</translation>
        </message>
    </context>
    <context>
        <name>ScalesPage</name>
        <message>
            <source>Key: tonic</source>
            <translation>Tonart: Grundton</translation>
        </message>
        <message>
            <source>Tonic:</source>
            <translation>Grundton:</translation>
        </message>
        <message>
            <source>When a new key begins</source>
            <translation>Wann eine neue Tonart beginnt</translation>
        </message>
        <message>
            <source>Begins:</source>
            <translation>Beginnt:</translation>
        </message>
        <message>
            <source>now</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source>next beat</source>
            <translation>nächster Schlag</translation>
        </message>
        <message>
            <source>next bar</source>
            <translation>nächster Takt</translation>
        </message>
        <message>
            <source>Held notes, when the key changes</source>
            <translation>Gehaltene Töne, wenn die Tonart wechselt</translation>
        </message>
        <message>
            <source>Held:</source>
            <translation>Gehalten:</translation>
        </message>
        <message>
            <source>ring on</source>
            <translation>weiterklingen</translation>
        </message>
        <message>
            <source>glide</source>
            <translation>gleiten</translation>
        </message>
        <message>
            <source>Search scales</source>
            <translation>Tonleitern suchen</translation>
        </message>
        <message>
            <source>Search by name or mood</source>
            <translation>Name oder Stimmung suchen</translation>
        </message>
        <message>
            <source>Play on focus</source>
            <translation>Bei Fokus hören</translation>
        </message>
        <message>
            <source>Hear the scale that the mouse or the focus rests on</source>
            <translation>Die Tonleiter hören, auf der Maus oder Fokus ruht</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Hear the scale that is marked in the list (Space)</source>
            <translation>Die in der Liste markierte Tonleiter hören (Leertaste)</translation>
        </message>
    </context>
    <context>
        <name>Scanner</name>
        <message>
            <source>Row {number}, from {pad}</source>
            <translation>Reihe {number}, ab {pad}</translation>
        </message>
    </context>
    <context>
        <name>SceneButton</name>
        <message>
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation>Szene: {name}</translation>
        </message>
        <message>
            <source>Scene: none chosen</source>
            <translation>Szene: keine gewählt</translation>
        </message>
        <message>
            <source>{scene}. Choose a whole setting at once (Ctrl+J)</source>
            <translation>{scene}. Alles auf einmal einstellen (Strg+J)</translation>
        </message>
    </context>
    <context>
        <name>ScenesPage</name>
        <message>
            <source>Scenes</source>
            <translation>Szenen</translation>
        </message>
        <message>
            <source>Name of a scene of your own</source>
            <translation>Name einer eigenen Szene</translation>
        </message>
        <message>
            <source>Name of your own</source>
            <translation>Eigener Name</translation>
        </message>
        <message>
            <source>Keep what is on</source>
            <translation>Jetziges behalten</translation>
        </message>
        <message>
            <source>Keep key, sounds, bed, beat, room and levels as a scene</source>
            <translation>Tonart, Klänge, Klangteppich, Schlag, Raum und Pegel als Szene behalten</translation>
        </message>
    </context>
    <context>
        <name>ScreenChoice</name>
        <message>
            <source>People at this screen</source>
            <translation>Personen an diesem Bildschirm</translation>
        </message>
        <message>
            <source>What the computer keyboard plays</source>
            <translation>Was die Computertastatur spielt</translation>
        </message>
        <message>
            <source>the pads it is on</source>
            <translation>die Felder, auf denen sie liegt</translation>
        </message>
        <message>
            <source>a player of its own</source>
            <translation>einen eigenen Platz</translation>
        </message>
        <message>
            <source>Who plays with the mouse</source>
            <translation>Wer mit der Maus spielt</translation>
        </message>
        <message>
            <source>Whose pads are chosen for below</source>
            <translation>Für wessen Felder unten gewählt wird</translation>
        </message>
        <message>
            <source>Many keyboards cannot tell three and more keys apart that are held at once: some notes may then stay silent. Touch, MIDI and a second keyboard have no such limit.</source>
            <translation>Viele Tastaturen erkennen nicht drei und mehr Tasten, die zugleich gehalten werden: manche Töne bleiben dann still. Berührung, MIDI und eine zweite Tastatur haben diese Grenze nicht.</translation>
        </message>
        <message>
            <source>Pads of</source>
            <translation>Felder von</translation>
        </message>
        <message>
            <source>the first pads</source>
            <translation>die ersten Felder</translation>
        </message>
        <message>
            <source>left: first, right: second pads</source>
            <translation>links: erste, rechts: zweite Felder</translation>
        </message>
        <message>
            <source>two players of its own</source>
            <translation>zwei eigene Plätze</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Maus</translation>
        </message>
    </context>
    <context>
        <name>SessionWiring</name>
        <message>
            <source>Title of this jam</source>
            <translation>Titel dieser Jam</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>The jam that you look at has ended. There is more of it now.</source>
            <translation>Die Jam, die hier zu sehen ist, ist zu Ende. Jetzt gibt es mehr davon.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Ganz zeigen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Tap mode: Enter ends a passage and begins the next; T ends it</source>
            <translation>Tippmodus: Eingabe beendet einen Abschnitt und beginnt den nächsten; T beendet den Modus</translation>
        </message>
        <message>
            <source>Play along: this is a new jam, an answer to the other</source>
            <translation>Mitspielen: das ist eine neue Jam, eine Antwort auf die andere</translation>
        </message>
        <message>
            <source>Preparing the jam to be answered: {percent} %</source>
            <translation>Jam wird zum Beantworten vorbereitet: {percent} %</translation>
        </message>
        <message>
            <source>The notes of this jam are not saved yet: it stays open. Whoever lets them go loses them.</source>
            <translation>Die Notizen dieser Jam sind noch nicht gespeichert: sie bleibt offen. Beim Verwerfen gehen sie verloren.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Nochmal</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings – Improv</source>
            <translation>Einstellungen – Improv</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Close (Ctrl+,)</source>
            <translation>Schließen (Strg+,)</translation>
        </message>
        <message>
            <source>Sound and hearing</source>
            <translation>Ton und Gehör</translation>
        </message>
        <message>
            <source>Instruments and players</source>
            <translation>Instrumente und Plätze</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>Privacy and language</source>
            <translation>Privates und Sprache</translation>
        </message>
        <message>
            <source>Clients and consent</source>
            <translation>Therapie, Einwilligung</translation>
        </message>
    </context>
    <context>
        <name>SharesView</name>
        <message>
            <source>Silence and share of playing</source>
            <translation>Stille und Anteil am Spiel</translation>
        </message>
        <message>
            <source>Everybody together</source>
            <translation>Alle zusammen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Töne</translation>
        </message>
        <message>
            <source>Share of all notes</source>
            <translation>Anteil an allen Tönen</translation>
        </message>
        <message>
            <source>Silence, mean</source>
            <translation>Stille, Mittel</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Windows: mean ± standard deviation</source>
            <translation>Fenster: Mittelwert ± Standardabweichung</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Wie wird das berechnet?</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
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
            <translation>gewählt: {jam}</translation>
        </message>
        <message>
            <source>not picked: {jam}</source>
            <translation>nicht gewählt: {jam}</translation>
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
            <translation>Alles gestoppt</translation>
        </message>
        <message>
            <source>All sound fades out</source>
            <translation>Alles klingt aus</translation>
        </message>
        <message>
            <source>Starting sound… one moment</source>
            <translation>Ton startet… einen Moment</translation>
        </message>
        <message>
            <source>All seats are taken</source>
            <translation>Alle Plätze sind besetzt</translation>
        </message>
        <message>
            <source>{name} connected: player {seat}</source>
            <translation>{name} verbunden: Platz {seat}</translation>
        </message>
        <message>
            <source>{device} is back</source>
            <translation>{device} ist wieder da</translation>
        </message>
        <message>
            <source>{device} unplugged: plug it back in, the same seat waits</source>
            <translation>{device} abgesteckt: wieder anstecken, derselbe Platz wartet</translation>
        </message>
        <message>
            <source>All twelve seats are taken. {name} gets the first that becomes free.</source>
            <translation>Alle zwölf Plätze sind besetzt. {name} bekommt den ersten, der frei wird.</translation>
        </message>
        <message>
            <source>Guard against harsh notes: {level}</source>
            <translation>Schutz vor schrägen Tönen: {level}</translation>
        </message>
        <message>
            <source>Saved: {name}, among the scales called “{mood}”</source>
            <translation>Gespeichert: {name}, bei den Tonleitern „{mood}“</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Harmony</source>
            <translation>Harmonie</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>Begrenzer</translation>
        </message>
    </context>
    <context>
        <name>SongPage</name>
        <message>
            <source>Play along with…</source>
            <translation>Mitspielen zu…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Weglegen</translation>
        </message>
        <message>
            <source>Place in the song</source>
            <translation>Stelle im Lied</translation>
        </message>
        <message>
            <source>Volume of the song</source>
            <translation>Lautstärke des Lieds</translation>
        </message>
        <message>
            <source>Listening to the song… {name}</source>
            <translation>Lied wird angehört… {name}</translation>
        </message>
        <message>
            <source>Take its tempo: {bpm}</source>
            <translation>Tempo übernehmen: {bpm}</translation>
        </message>
        <message>
            <source>Play in {scale}: with the song, {consonance}</source>
            <translation>In {scale} spielen: mit dem Lied, {consonance}</translation>
        </message>
        <message>
            <source>major</source>
            <translation>Dur</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>Moll</translation>
        </message>
        <message>
            <source>{name}: {tonic} {mode}. These scales go with it:</source>
            <translation>{name}: {tonic} {mode}. Diese Tonleitern passen dazu:</translation>
        </message>
        <message>
            <source>Choose a sound file: Improv finds its key and its tempo, and plays it under the jam.</source>
            <translation>Eine Tondatei wählen: Improv findet Tonart und Tempo und spielt sie unter der Jam.</translation>
        </message>
        <message>
            <source>Volume of the song, {decibels} decibels</source>
            <translation>Lautstärke des Lieds, {decibels} Dezibel</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
    </context>
    <context>
        <name>SongSearch</name>
        <message>
            <source>Improv could not listen to this song.</source>
            <translation>Improv konnte dieses Lied nicht anhören.</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Player</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Player:</source>
            <translation>Platz:</translation>
        </message>
        <message>
            <source>Play on focus</source>
            <translation>Bei Fokus hören</translation>
        </message>
        <message>
            <source>Hear the sound that the mouse or the focus rests on</source>
            <translation>Den Klang hören, auf dem Maus oder Fokus ruht</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Hear the sound that is marked in the list (Space)</source>
            <translation>Den in der Liste markierten Klang hören (Leertaste)</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Klänge</translation>
        </message>
        <message>
            <source>My sounds…</source>
            <translation>Meine Klänge …</translation>
        </message>
        <message>
            <source>Open the folder of my own sounds</source>
            <translation>Den Ordner meiner eigenen Klänge öffnen</translation>
        </message>
    </context>
    <context>
        <name>SoundSettings</name>
        <message>
            <source>Where sound goes</source>
            <translation>Wohin der Ton geht</translation>
        </message>
        <message>
            <source>Faster or steadier</source>
            <translation>Schneller oder stabiler</translation>
        </message>
        <message>
            <source>Calm mode, loudest allowed, how loud it is…</source>
            <translation>Ruhiger Modus, höchste Lautstärke, wie laut es ist…</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Gehör</translation>
        </message>
        <message>
            <source>Play some notes to see how late they are heard.</source>
            <translation>Spiel ein paar Töne, um zu sehen, wie spät sie zu hören sind.</translation>
        </message>
        <message>
            <source>Measured from press to sound: {ms} ms, in the middle of the last presses.</source>
            <translation>Vom Druck bis zum Ton gemessen: {ms} ms, in der Mitte der letzten Male.</translation>
        </message>
        <message>
            <source>There is no sound at the moment.</source>
            <translation>Gerade gibt es keinen Ton.</translation>
        </message>
        <message>
            <source>No loudspeaker: pads light up and jams are recorded, in silence.</source>
            <translation>Kein Lautsprecher: Felder leuchten und Jams werden aufgenommen, ohne Ton.</translation>
        </message>
        <message>
            <source>JACK gives {frames} frames, {ms} ms; that is set where JACK is started.</source>
            <translation>JACK gibt {frames} Frames, {ms} ms; das wird dort eingestellt, wo JACK startet.</translation>
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms, and no other.</source>
            <translation>Der Treiber gibt {frames} Frames, {ms} ms, und nichts anderes.</translation>
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms.</source>
            <translation>Der Treiber gibt {frames} Frames, {ms} ms.</translation>
        </message>
        <message>
            <source>fastest, {ms} ms</source>
            <translation>am schnellsten, {ms} ms</translation>
        </message>
        <message>
            <source>fast, {ms} ms</source>
            <translation>schnell, {ms} ms</translation>
        </message>
        <message>
            <source>steady, {ms} ms</source>
            <translation>stabil, {ms} ms</translation>
        </message>
        <message>
            <source>steadier, {ms} ms</source>
            <translation>stabiler, {ms} ms</translation>
        </message>
        <message>
            <source>steadiest, {ms} ms</source>
            <translation>am stabilsten, {ms} ms</translation>
        </message>
        <message>
            <source>the best there is</source>
            <translation>das Beste, was da ist</translation>
        </message>
        <message>
            <source>JACK</source>
            <translation>JACK</translation>
        </message>
        <message>
            <source>the loudspeakers of the system</source>
            <translation>die Lautsprecher des Systems</translation>
        </message>
        <message>
            <source>nowhere: play in silence</source>
            <translation>nirgends: ohne Ton spielen</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message>
            <source>All sound stopped</source>
            <translation>Alles gestoppt</translation>
        </message>
        <message>
            <source>All sound fades out</source>
            <translation>Alles klingt aus</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} ist wieder da</translation>
        </message>
        <message>
            <source>{name} is unplugged</source>
            <translation>{name} ist abgesteckt</translation>
        </message>
        <message>
            <source>Moment marked</source>
            <translation>Moment gemerkt</translation>
        </message>
        <message>
            <source>Recording started</source>
            <translation>Aufnahme läuft</translation>
        </message>
        <message>
            <source>Recording ended</source>
            <translation>Aufnahme beendet</translation>
        </message>
        <message>
            <source>{device} joined: {name}</source>
            <translation>{device} ist da: {name}</translation>
        </message>
        <message>
            <source>{name} plays</source>
            <translation>{name} spielt</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status: {text}</source>
            <translation>Status: {text}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{name}: less</source>
            <translation>{name}: weniger</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name}: mehr</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>a MIDI control</source>
            <translation>ein MIDI-Regler</translation>
        </message>
        <message>
            <source>left mouse button</source>
            <translation>linke Maustaste</translation>
        </message>
        <message>
            <source>right mouse button</source>
            <translation>rechte Maustaste</translation>
        </message>
        <message>
            <source>middle mouse button</source>
            <translation>mittlere Maustaste</translation>
        </message>
        <message>
            <source>mouse button {number}</source>
            <translation>Maustaste {number}</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>key {name}</source>
            <translation>Taste {name}</translation>
        </message>
        <message>
            <source>key number {number}</source>
            <translation>Taste Nummer {number}</translation>
        </message>
    </context>
    <context>
        <name>SwitchEditor</name>
        <message>
            <source>Press your switch now…</source>
            <translation>Jetzt Taster drücken…</translation>
        </message>
        <message>
            <source>Hover plays</source>
            <translation>Darüberfahren spielt</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>A pad sounds while the pointer or the gaze is on it.</source>
            <translation>Ein Feld klingt, solange Zeiger oder Blick darauf ist.</translation>
        </message>
        <message>
            <source>Dwell for commands</source>
            <translation>Verweilen für Befehle</translation>
        </message>
        <message>
            <source>How long to rest on a command</source>
            <translation>Wie lange auf einem Befehl verweilen</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Taster</translation>
        </message>
        <message>
            <source>one, direct</source>
            <translation>einer, direkt</translation>
        </message>
        <message>
            <source>one, scanning</source>
            <translation>einer, Scannen</translation>
        </message>
        <message>
            <source>two, step</source>
            <translation>zwei, Schritt</translation>
        </message>
        <message>
            <source>Scan every</source>
            <translation>Scannen alle</translation>
        </message>
        <message>
            <source>Speak what is offered</source>
            <translation>Angebot ansagen</translation>
        </message>
        <message>
            <source>My switch</source>
            <translation>Mein Taster</translation>
        </message>
        <message>
            <source>My second switch</source>
            <translation>Mein zweiter Taster</translation>
        </message>
        <message>
            <source>Learn my second switch</source>
            <translation>Meinen zweiten Taster lernen</translation>
        </message>
        <message>
            <source>Learn my switch</source>
            <translation>Meinen Taster lernen</translation>
        </message>
        <message>
            <source>Learn the second switch…</source>
            <translation>Zweiten Taster lernen…</translation>
        </message>
        <message>
            <source>Learn the switch…</source>
            <translation>Taster lernen…</translation>
        </message>
        <message>
            <source>any key that plays nothing else</source>
            <translation>jede Taste, die sonst nichts spielt</translation>
        </message>
        <message>
            <source>none learned yet</source>
            <translation>noch keiner gelernt</translation>
        </message>
        <message>
            <source>Pads are pressed.</source>
            <translation>Felder werden gedrückt.</translation>
        </message>
        <message>
            <source>Each press plays the next note of a phrase: nothing to wait for.</source>
            <translation>Jeder Druck spielt den nächsten Ton einer Melodie: kein Warten.</translation>
        </message>
        <message>
            <source>Pads are offered in turn; the switch plays the one that is offered.</source>
            <translation>Felder werden der Reihe nach angeboten; der Taster spielt das angebotene.</translation>
        </message>
        <message>
            <source>One switch goes on to the next pad, the other plays it.</source>
            <translation>Ein Taster geht zum nächsten Feld, der andere spielt es.</translation>
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
            <translation>ich</translation>
        </message>
        <message>
            <source>{others} and {last}</source>
            <translation>{others} und {last}</translation>
        </message>
        <message>
            <source>{people} marked this within {seconds} s</source>
            <translation>{people} haben das innerhalb von {seconds} s gemerkt</translation>
        </message>
        <message>
            <source>the pad or key stands for it</source>
            <translation>das Feld oder die Taste steht dafür</translation>
        </message>
        <message>
            <source>moved to the nearest note of the scale</source>
            <translation>zum nächsten Ton der Tonleiter gerückt</translation>
        </message>
        <message>
            <source>free: as it was played</source>
            <translation>frei: wie gespielt</translation>
        </message>
        <message>
            <source>moved by the guard, so that it is not harsh with the others</source>
            <translation>vom Schutz gerückt, damit es mit den anderen nicht schräg klingt</translation>
        </message>
        <message>
            <source>a piece of a kit</source>
            <translation>ein Teil eines Trommelsets</translation>
        </message>
    </context>
    <context>
        <name>TablesPane</name>
        <message>
            <source>Notes and markers</source>
            <translation>Notizen und Marken</translation>
        </message>
        <message>
            <source>All that was played</source>
            <translation>Alles, was gespielt wurde</translation>
        </message>
        <message>
            <source>What is shown below the timeline</source>
            <translation>Was unter der Zeitleiste zu sehen ist</translation>
        </message>
        <message>
            <source>Filter notes and markers</source>
            <translation>Notizen und Marken filtern</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>By several</source>
            <translation>Von mehreren</translation>
        </message>
        <message>
            <source>Only moments that several people marked</source>
            <translation>Nur Momente, die mehrere gemerkt haben</translation>
        </message>
        <message>
            <source>Sort notes and markers by</source>
            <translation>Notizen und Marken ordnen nach</translation>
        </message>
        <message>
            <source>Sort:</source>
            <translation>Ordnen:</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Edit the chosen note</source>
            <translation>Die gewählte Notiz ändern</translation>
        </message>
        <message>
            <source>No notes yet: M marks a moment, N writes about what is selected.</source>
            <translation>Noch keine Notizen: M merkt einen Moment, N schreibt zur Auswahl.</translation>
        </message>
        <message>
            <source>{shown} of {total} notes</source>
            <translation>{shown} von {total} Notizen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Rückgängig: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Wiederholen: {what}</translation>
        </message>
        <message>
            <source>Ana, Benjamin</source>
            <translation>Ana, Benjamin</translation>
        </message>
        <message>
            <source>Turn-taking</source>
            <translation>Abwechseln</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} von 5</translation>
        </message>
        <message>
            <source>Ana</source>
            <translation>Ana</translation>
        </message>
        <message>
            <source>Benjamin</source>
            <translation>Benjamin</translation>
        </message>
        <message>
            <source>pad {number}</source>
            <translation>Feld {number}</translation>
        </message>
        <message>
            <source>One note</source>
            <translation>Eine Notiz</translation>
        </message>
        <message>
            <source>Whose notes, video</source>
            <translation>Wessen Töne, Video</translation>
        </message>
        <message>
            <source>Kinds of notes</source>
            <translation>Arten von Notizen</translation>
        </message>
    </context>
    <context>
        <name>TablesWiring</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>TakeHome</name>
        <message>
            <source>Our music</source>
            <translation>Unsere Musik</translation>
        </message>
        <message>
            <source>Played on {date}, {minutes} long.</source>
            <translation>Gespielt am {date}, Dauer {minutes}.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Your own part is a little louder than the others.</source>
            <translation>Das eigene Spiel ist etwas lauter als das der anderen.</translation>
        </message>
        <message>
            <source>What was played</source>
            <translation>Was gespielt wurde</translation>
        </message>
        <message>
            <source>Time runs from left to right, high notes stand above low ones. Coloured: you, {count} notes.</source>
            <translation>Die Zeit läuft von links nach rechts, hohe Töne stehen über tiefen. Farbig: das eigene Spiel, {count} Töne.</translation>
        </message>
        <message>
            <source>Grey: the others, {count} notes.</source>
            <translation>Grau: die anderen, {count} Töne.</translation>
        </message>
        <message>
            <source>What was noted</source>
            <translation>Was notiert wurde</translation>
        </message>
        <message>
            <source>How did it feel?</source>
            <translation>Wie hat es sich angefühlt?</translation>
        </message>
        <message>
            <source>Write what you like, or print the page and write by hand. Nothing is sent: your words stay on this device.</source>
            <translation>Hier ist Platz für eigene Worte; oder die Seite drucken und von Hand schreiben. Nichts wird gesendet: die Worte bleiben auf diesem Gerät.</translation>
        </message>
        <message>
            <source>Save my words</source>
            <translation>Worte speichern</translation>
        </message>
        <message>
            <source>Print this page</source>
            <translation>Seite drucken</translation>
        </message>
        <message>
            <source>my-words.txt</source>
            <translation>meine-worte.txt</translation>
        </message>
        <message>
            <source>Played by {names}.</source>
            <translation>Gespielt von {names}.</translation>
        </message>
    </context>
    <context>
        <name>TierHeads</name>
        <message>
            <source>Marks and notes</source>
            <translation>Marken und Notizen</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>The whole jam, and what is seen of it</source>
            <translation>Die ganze Jam, und was davon zu sehen ist</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wechsel</translation>
        </message>
        <message>
            <source>Marks and notes</source>
            <translation>Marken und Notizen</translation>
        </message>
        <message>
            <source>Lanes of the players</source>
            <translation>Spuren der Mitspielenden</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Show the whole jam</source>
            <translation>Die ganze Jam zeigen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Mark the keys that were played</source>
            <translation>Die gespielten Tasten zeigen</translation>
        </message>
        <message>
            <source>Scene {name}</source>
            <translation>Szene {name}</translation>
        </message>
        <message>
            <source>{name}: {sound}</source>
            <translation>{name}: {sound}</translation>
        </message>
        <message>
            <source>Bed: {kind}</source>
            <translation>Klangteppich: {kind}</translation>
        </message>
        <message>
            <source>{number} beats a minute</source>
            <translation>{number} Schläge pro Minute</translation>
        </message>
        <message>
            <source>Song {name}</source>
            <translation>Lied {name}</translation>
        </message>
        <message>
            <source>No sound from here</source>
            <translation>Ab hier kein Ton</translation>
        </message>
        <message>
            <source>Sound is back</source>
            <translation>Der Ton ist wieder da</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) missing</source>
            <translation>
                <numerusform>%n Eintrag fehlt</numerusform>
                <numerusform>%n Einträge fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>played key {key}</source>
            <translation>Taste {key} gespielt</translation>
        </message>
        <message>
            <source>played pad {number}</source>
            <translation>Feld {number} gespielt</translation>
        </message>
        <message>
            <source>{name}: {note}, {key}, loudness {velocity} of 127, at {time}, {seconds} s long</source>
            <translation>{name}: {note}, {key}, Lautstärke {velocity} von 127, bei {time}, {seconds} s lang</translation>
        </message>
        <message>
            <source>Timeline, playhead at {time} of {whole}</source>
            <translation>Zeitleiste, Hörstelle bei {time} von {whole}</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} bis {end}</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} von 5</translation>
        </message>
        <message>
            <source>marked by {name}</source>
            <translation>gemerkt von {name}</translation>
        </message>
    </context>
    <context>
        <name>TogetherButton</name>
        <message>
            <source>Together: bed, beat and song</source>
            <translation>Gemeinsam: Klangteppich, Schlag und Lied</translation>
        </message>
        <message>
            <source>Bed, beat, song, guard and tuning for everybody (Ctrl+B)</source>
            <translation>Klangteppich, Schlag, Lied, Schutz und Stimmung für alle (Strg+B)</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Gemeinsam</translation>
        </message>
    </context>
    <context>
        <name>TogetherPage</name>
        <message>
            <source>Bed</source>
            <translation>Klangteppich</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Puls</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>Beats in a bar</source>
            <translation>Schläge im Takt</translation>
        </message>
        <message>
            <source>Beats in a bar:</source>
            <translation>Schläge im Takt:</translation>
        </message>
        <message>
            <source>Beats a minute</source>
            <translation>Schläge pro Minute</translation>
        </message>
        <message>
            <source>Tap (Ctrl+T)</source>
            <translation>Tippen (Strg+T)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Tempo tippen</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>etwas</translation>
        </message>
        <message>
            <source>much</source>
            <translation>viel</translation>
        </message>
        <message>
            <source>Draw notes to the beat</source>
            <translation>Töne zum Schlag ziehen</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Follow the MIDI clock of others</source>
            <translation>Der MIDI-Clock anderer folgen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send MIDI clock</source>
            <translation>MIDI-Clock senden</translation>
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation>Schutz vor schrägen Tönen</translation>
        </message>
        <message>
            <source>A4 in hertz</source>
            <translation>A4 in Hertz</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>Back to 440</source>
            <translation>Zurück zu 440</translation>
        </message>
        <message>
            <source>Tune to 440 hertz</source>
            <translation>Auf 440 Hertz stimmen</translation>
        </message>
        <message>
            <source>waiting for a clock</source>
            <translation>wartet auf eine Clock</translation>
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
            <translation>Töne zum
Schlag</translation>
        </message>
        <message>
            <source>MIDI clock</source>
            <translation>MIDI-Clock</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>Tuning A4</source>
            <translation>Stimmton A4</translation>
        </message>
    </context>
    <context>
        <name>Tonic</name>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>C♯</source>
            <translation>Cis</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <source>E♭</source>
            <translation>Es</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>F♯</source>
            <translation>Fis</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>A♭</source>
            <translation>As</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B♭</source>
            <translation>B</translation>
        </message>
        <message>
            <source>B</source>
            <translation>H</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>New jam</source>
            <translation>Neue Jam</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Ausklingen</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>Ausklang</translation>
        </message>
        <message>
            <source>Stop all sound (Esc)</source>
            <translation>Alles stoppen (Esc)</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Stopp (Esc)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Einstellungen (Strg+,)</translation>
        </message>
        <message>
            <source>Mixer, sounds and hearing (Ctrl+L)</source>
            <translation>Mixer, Klänge und Gehör (Strg+L)</translation>
        </message>
        <message>
            <source>End this jam; the next note begins another (Ctrl+N)</source>
            <translation>Diese Jam beenden; der nächste Ton beginnt eine neue (Strg+N)</translation>
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation>Alles ausklingen lassen (Umschalt+Esc)</translation>
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation>Sofort alles stoppen (Esc)</translation>
        </message>
        <message>
            <source>Mixer, sounds and hearing</source>
            <translation>Mixer, Klänge und Gehör</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Alles stoppen</translation>
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
            <translation>Zum Anfang</translation>
        </message>
        <message>
            <source>-5 s</source>
            <translation>-5 s</translation>
        </message>
        <message>
            <source>5 seconds back</source>
            <translation>5 Sekunden zurück</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Hören</translation>
        </message>
        <message>
            <source>+5 s</source>
            <translation>+5 s</translation>
        </message>
        <message>
            <source>5 seconds on</source>
            <translation>5 Sekunden vor</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Schleife</translation>
        </message>
        <message>
            <source>Speed; the pitch stays</source>
            <translation>Tempo; die Tonhöhe bleibt</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>+ Marker</source>
            <translation>+ Marke</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Moment merken</translation>
        </message>
        <message>
            <source>Tap</source>
            <translation>Tippen</translation>
        </message>
        <message>
            <source>Tap mode: Enter ends a passage</source>
            <translation>Tippmodus: Eingabe beendet einen Abschnitt</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Was wenn…</translation>
        </message>
        <message>
            <source>Answer this jam</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>{times} ×</source>
            <translation>{times} ×</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Loop {span}</source>
            <translation>Schleife {span}</translation>
        </message>
        <message>
            <source>Loop {begin} to {end}</source>
            <translation>Schleife {begin} bis {end}</translation>
        </message>
        <message>
            <source>Loop: first select a passage</source>
            <translation>Schleife: zuerst einen Abschnitt wählen</translation>
        </message>
        <message>
            <source>Do not answer</source>
            <translation>Nicht antworten</translation>
        </message>
        <message>
            <source>Play, pause (Space)</source>
            <translation>Hören, Pause (Leertaste)</translation>
        </message>
        <message>
            <source>Play what is selected again and again (L)</source>
            <translation>Die Auswahl immer wieder hören (L)</translation>
        </message>
        <message>
            <source>Mark this moment, also while it plays (M)</source>
            <translation>Diesen Moment merken, auch beim Hören (M)</translation>
        </message>
        <message>
            <source>Tap mode: each Enter ends a passage and begins another (T)</source>
            <translation>Tippmodus: jeder Druck auf Eingabe beendet einen Abschnitt und beginnt den nächsten (T)</translation>
        </message>
        <message>
            <source>Hear it with other sounds, another scale or guard; the recording stays</source>
            <translation>Mit anderen Klängen, anderer Tonleiter oder anderem Schutz hören; die Aufnahme bleibt</translation>
        </message>
        <message>
            <source>Play along with this jam; what you play becomes a jam of its own</source>
            <translation>Zu dieser Jam mitspielen; das Gespielte wird eine eigene Jam</translation>
        </message>
    </context>
    <context>
        <name>TryIt</name>
        <message>
            <source>Count anew</source>
            <translation>Neu zählen</translation>
        </message>
        <message>
            <source>accepted {accepted} · ignored {ignored}</source>
            <translation>gezählt {accepted} · ignoriert {ignored}</translation>
        </message>
    </context>
    <context>
        <name>TryPads</name>
        <message>
            <source>Pads to try it on</source>
            <translation>Felder zum Ausprobieren</translation>
        </message>
        <message>
            <source>Pad {number} to try it on</source>
            <translation>Feld {number} zum Ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>UnderstandPage</name>
        <message>
            <source>What is shown of the analysis</source>
            <translation>Was von der Analyse zu sehen ist</translation>
        </message>
        <message>
            <source>Who with whom</source>
            <translation>Wer mit wem</translation>
        </message>
        <message>
            <source>Imitation</source>
            <translation>Nachahmung</translation>
        </message>
        <message>
            <source>Shares and silence</source>
            <translation>Anteile und Stille</translation>
        </message>
        <message>
            <source>Analysis of this jam</source>
            <translation>Analyse dieser Jam</translation>
        </message>
        <message>
            <source>Stop the analysis</source>
            <translation>Analyse stoppen</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Neu analysieren</translation>
        </message>
        <message>
            <source>Whose earlier jams lie behind the curves</source>
            <translation>Wessen frühere Jams hinter den Kurven liegen</translation>
        </message>
        <message>
            <source>Behind the curves:</source>
            <translation>Hinter den Kurven:</translation>
        </message>
        <message>
            <source>Seconds from value to value</source>
            <translation>Sekunden von Wert zu Wert</translation>
        </message>
        <message>
            <source>Seconds that pulse and tempo are taken over</source>
            <translation>Sekunden, über die Puls und Tempo gemessen werden</translation>
        </message>
        <message>
            <source>From jam to jam…</source>
            <translation>Von Jam zu Jam…</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>earlier jams of {name}</source>
            <translation>frühere Jams von {name}</translation>
        </message>
        <message>
            <source>Looking at the earlier jams of {name}…</source>
            <translation>Frühere Jams von {name} werden angesehen…</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier jam(s): mean, and one standard deviation either side</source>
            <translation>
                <numerusform>%n frühere Jam: Mittelwert und eine Standardabweichung nach beiden Seiten</numerusform>
                <numerusform>%n frühere Jams: Mittelwert und eine Standardabweichung nach beiden Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>No earlier jam of {name} was found</source>
            <translation>Keine frühere Jam von {name} gefunden</translation>
        </message>
        <message>
            <source>Measuring: what is known is shown already. Comparing with chance takes longest.</source>
            <translation>Es wird gemessen: was bekannt ist, ist schon zu sehen. Der Vergleich mit dem Zufall dauert am längsten.</translation>
        </message>
    </context>
    <context>
        <name>Understanding</name>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>{feature} (set by the scale)</source>
            <translation>{feature} (von der Tonleiter bestimmt)</translation>
        </message>
        <message>
            <source>Behind the lines: the mean of the earlier jams of {name}, and one standard deviation either side of it.</source>
            <translation>Hinter den Linien: der Mittelwert der früheren Jams von {name} und eine Standardabweichung nach beiden Seiten.</translation>
        </message>
        <message>
            <source>not known yet, or nothing to measure</source>
            <translation>noch nicht bekannt, oder nichts zu messen</translation>
        </message>
        <message>
            <source>highest at {time}: {name}, {value}</source>
            <translation>am höchsten bei {time}: {name}, {value}</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
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
            <translation>nicht mit dem Zufall verglichen</translation>
        </message>
        <message>
            <source>rarely by chance (p {p})</source>
            <translation>selten durch Zufall (p {p})</translation>
        </message>
        <message>
            <source>sometimes by chance (p {p})</source>
            <translation>manchmal durch Zufall (p {p})</translation>
        </message>
        <message>
            <source>often by chance (p {p})</source>
            <translation>oft durch Zufall (p {p})</translation>
        </message>
        <message numerus="yes">
            <source>A value every %n second(s).</source>
            <translation>
                <numerusform>Ein Wert je %n Sekunde.</numerusform>
                <numerusform>Ein Wert alle %n Sekunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pulse and tempo look at %n second(s).</source>
            <translation>
                <numerusform>Puls und Tempo gehen über %n Sekunde.</numerusform>
                <numerusform>Puls und Tempo gehen über %n Sekunden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>Passphrase, or recovery key</source>
            <translation>Passphrase oder Ersatzschlüssel</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
    </context>
    <context>
        <name>VaultPart</name>
        <message>
            <source>Make the vault</source>
            <translation>Tresor anlegen</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Passphrase ändern…</translation>
        </message>
        <message>
            <source>New recovery key</source>
            <translation>Neuer Ersatzschlüssel</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Minutes without anybody until it locks by itself</source>
            <translation>Minuten ohne jemanden, bis er sich von selbst sperrt</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>Sperrt sich selbst nach</translation>
        </message>
        <message>
            <source>There is no vault yet. Choose a passphrase, and type it twice.</source>
            <translation>Es gibt noch keinen Tresor. Bitte eine Passphrase wählen und zweimal eingeben.</translation>
        </message>
        <message>
            <source>The vault is locked. Nothing is recorded, and nothing can be read.</source>
            <translation>Der Tresor ist gesperrt. Nichts wird aufgenommen, und nichts ist lesbar.</translation>
        </message>
        <message>
            <source>The vault is open.</source>
            <translation>Der Tresor ist offen.</translation>
        </message>
        <message>
            <source>The vault is open for recording. To read here, type the passphrase.</source>
            <translation>Der Tresor ist offen zum Aufnehmen. Um hier zu lesen, bitte die Passphrase eingeben.</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>Sound</source>
            <translation>Klang</translation>
        </message>
        <message>
            <source>Hear and turn…</source>
            <translation>Hören und drehen…</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Empfindlichkeit</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <source>Sound of {name}</source>
            <translation>Klang von {name}</translation>
        </message>
        <message>
            <source>Hear and turn the sounds of {name}</source>
            <translation>Klänge von {name} hören und drehen</translation>
        </message>
        <message>
            <source>Level of {name}</source>
            <translation>Pegel von {name}</translation>
        </message>
        <message>
            <source>Mute {name}</source>
            <translation>{name} stumm schalten</translation>
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation>Solo {name}: nur wer es hat, ist zu hören</translation>
        </message>
        <message>
            <source>Sensitivity of {name}</source>
            <translation>Empfindlichkeit von {name}</translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <source>Volume, {percent} percent, limited</source>
            <translation>Lautstärke, {percent} Prozent, begrenzt</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>Scale to hear it in</source>
            <translation>Tonleiter zum Hören</translation>
        </message>
        <message>
            <source>Scale:</source>
            <translation>Tonleiter:</translation>
        </message>
        <message>
            <source>Key note to hear it on</source>
            <translation>Grundton zum Hören</translation>
        </message>
        <message>
            <source>Key note:</source>
            <translation>Grundton:</translation>
        </message>
        <message>
            <source>Guard to hear it with</source>
            <translation>Schutz beim Hören</translation>
        </message>
        <message>
            <source>Guard:</source>
            <translation>Schutz:</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>Hear: {part}</source>
            <translation>Hören: {part}</translation>
        </message>
        <message>
            <source>{name}:</source>
            <translation>{name}:</translation>
        </message>
        <message>
            <source>Sound to hear {name} with</source>
            <translation>Klang für {name} beim Hören</translation>
        </message>
        <message>
            <source>{sound}, as it was</source>
            <translation>{sound}, wie es war</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>wie es war</translation>
        </message>
        <message>
            <source>Only heard so: the recording stays as it is.</source>
            <translation>Nur so zu hören: die Aufnahme bleibt, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>Who</name>
        <message>
            <source>Name of the person</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>Who plays here?</source>
            <translation>Wer spielt hier?</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Takes over in one tap:</source>
            <translation>Übernimmt mit einem Tippen:</translation>
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation>Moment für {name} merken</translation>
        </message>
        <message>
            <source>Let this person play on seat {seat}</source>
            <translation>Diese Person auf Platz {seat} spielen lassen</translation>
        </message>
        <message>
            <source>{name} takes over from {before}</source>
            <translation>{name} übernimmt von {before}</translation>
        </message>
        <message>
            <source>Nobody plays here instead of {before}</source>
            <translation>Niemand spielt hier statt {before}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
    </context>
    <context>
        <name>WhoseForm</name>
        <message>
            <source>Whose lane</source>
            <translation>Wessen Spur</translation>
        </message>
        <message>
            <source>Lane of</source>
            <translation>Spur von</translation>
        </message>
        <message>
            <source>Whose notes they were</source>
            <translation>Wessen Töne es waren</translation>
        </message>
        <message>
            <source>It was</source>
            <translation>Es war</translation>
        </message>
        <message>
            <source>What that person is called</source>
            <translation>Wie diese Person heißt</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Name oder Code</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <source>Corrections of this jam</source>
            <translation>Korrekturen dieser Jam</translation>
        </message>
        <message>
            <source>Corrected:</source>
            <translation>Korrigiert:</translation>
        </message>
        <message>
            <source>As it was recorded</source>
            <translation>Wie aufgenommen</translation>
        </message>
        <message>
            <source>Take this correction back: as it was recorded</source>
            <translation>Diese Korrektur zurücknehmen: wie aufgenommen</translation>
        </message>
        <message>
            <source>Time in a video of the session at which this jam begins; empty: there is no video</source>
            <translation>Zeit in einem Video der Sitzung, bei der diese Jam beginnt; leer: es gibt kein Video</translation>
        </message>
        <message>
            <source>0:00.0</source>
            <translation>0:00.0</translation>
        </message>
        <message>
            <source>somebody else…</source>
            <translation>jemand anders…</translation>
        </message>
        <message>
            <source>{span}: {person}</source>
            <translation>{span}: {person}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Select a passage in the timeline to say whose notes they were.</source>
            <translation>Einen Abschnitt in der Zeitleiste wählen und dann angeben, wessen Töne es waren.</translation>
        </message>
        <message>
            <source>Whose notes they were in {span}:</source>
            <translation>Wessen Töne es waren, {span}:</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Eine Zeit schreibt sich so: 4:31.5; sie bleibt, wie sie war</translation>
        </message>
        <message>
            <source>The jam begins in the video at</source>
            <translation>Beginn der Jam im Video bei</translation>
        </message>
    </context>
</TS>
