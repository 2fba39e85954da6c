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
            <source>The window has room for {count} of {wanted} pads.</source>
            <translation>Im Fenster ist Platz für {count} von {wanted} Feldern.</translation>
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
        <name>ConsonanceBar</name>
        <message>
            <source>measuring</source>
            <translation>wird gemessen</translation>
        </message>
    </context>
    <context>
        <name>Control</name>
        <message>
            <source>key {number} of {device}</source>
            <translation>Taste {number} von {device}</translation>
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
            <source>The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; the window raises it, with its PIN.</source>
            <translation>Die Obergrenze ist gesperrt und bleibt bei {ceiling:g} dB. Alles andere ist wie gewünscht; im Fenster lässt sie sich mit ihrer PIN erhöhen.</translation>
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
            <source>Cannot capture to {place} ({why}): the jam goes on, and is recorded.</source>
            <translation>Mitschneiden nach {place} geht nicht ({why}): die Jam geht weiter und wird aufgenommen.</translation>
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
            <source>MIDI keyboards cannot be heard: {why}</source>
            <translation>MIDI-Keyboards sind nicht zu hören: {why}</translation>
        </message>
        <message>
            <source>{device} cannot be heard; another program may have it ({fault})</source>
            <translation>{device} ist nicht zu hören; vielleicht benutzt es ein anderes Programm ({fault})</translation>
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
            <source>does not send: the sound server stands still</source>
            <translation>sendet nicht: der Tonserver steht still</translation>
        </message>
        <message>
            <source>does not send ({fault})</source>
            <translation>sendet nicht ({fault})</translation>
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
            <source>Your last jam was interrupted. It is safe up to {time}.</source>
            <translation>Deine letzte Jam wurde unterbrochen. Sie ist bis {time} sicher.</translation>
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
            <source>All play</source>
            <translation>Alle spielen</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Tonart</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Mark for</source>
            <translation>Merken für</translation>
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
            <source>So far about {adult} of a week's listening for adults, {child} for children: an estimate.</source>
            <translation>Bisher etwa {adult} der Hörmenge einer Woche für Erwachsene, {child} für Kinder: eine Schätzung.</translation>
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
        <message>
            <source>a MIDI pedal or pad</source>
            <translation>ein MIDI-Pedal oder -Feld</translation>
        </message>
        <message>
            <source>key number {code}</source>
            <translation>Taste Nummer {code}</translation>
        </message>
        <message>
            <source>mouse button {code}</source>
            <translation>Maustaste {code}</translation>
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
            <source>Play</source>
            <translation>Spielen</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Play: go to the pads (Ctrl+1)</source>
            <translation>Spielen: zu den Feldern (Strg+1)</translation>
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
</TS>
