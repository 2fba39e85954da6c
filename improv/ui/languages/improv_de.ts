<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccessSettings</name>
        <message>
            <source>Person profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Touch and holding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it here: nothing sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without pressing pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look and voice, for everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} plays now: player {seats}. What is changed here counts at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} does not play now. “Person” under the pads lets {person} play on them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Mark this moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop all sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fade out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody louder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quieten all but me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite the next player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bed on or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulse on or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard: off, soft, strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm mode on or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play or stop the song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My octave up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My octave down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scene before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New jam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch of the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second switch of the screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Animal</name>
        <message>
            <source>Fox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wolf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Robin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lynx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crane</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AreaFrame</name>
        <message>
            <source>Pads {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskingHarmony</name>
        <message>
            <source>Scales ({kinds})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A scale from a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Songs ({kinds})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play along with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskingSound</name>
        <message>
            <source>Sound is stuttering. Playing and recording go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it steadier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bed</name>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chords</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CeilingLock</name>
        <message>
            <source>Loudest allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked: it can be lowered, and raised only with the PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN of 4 letters or more keeps others from raising it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN of the loudest allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lock} the loudest allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise to {ceiling}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>The window has room for {count} of {wanted} pads.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message numerus="yes">
            <source>%n player(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a seat</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No loudspeaker found. Pads light up and jams go on, in silence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improv has stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improv has stopped. What was played until now is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moment marked for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moment marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moment marked for {name} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moment marked at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starting sound…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsonanceBar</name>
        <message>
            <source>measuring</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Control</name>
        <message>
            <source>key {number} of {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pedal of {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>controller {number} of {device}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>First jam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>friendly, clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first minutes of any group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet, warm, unhurried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settling down; people who were hurt by sudden sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cheerful, awake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>getting going; children in the morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dreamy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>floating, wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imagery, listening to each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deep night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark, still, slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>late hours; ending a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gamelan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shining, circling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>playing in layers, each simple by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earthy, round, close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sitting in a circle; one begins, others join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orff classroom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear, wooden, together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>children with bars and small drums, as in Orff's Schulwerk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blues with guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earthy, laid back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grown-ups who like it a little rough; the guard keeps the clashes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drum circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alive, grounded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rhythm first; nobody has a pitch to think of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breathing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slow, even, soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>breathing in for four beats and out for six; relaxation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open, equal, listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two people: one low and long, one high and clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>round, deep, carrying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ground under everybody, few long notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear, floating, long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>single notes that ring over everything; the end of a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm, singing, close to a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>long low lines, holding a chord, leading gently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>human, open, sheltering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held chords, slow lines, carrying a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clarinet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>round, woody, dark and clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calm melodies, soft middle voices, answering a flute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electric piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mellow, glassy, relaxed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chords and melodies alike, playing softly together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>airy, gentle, breathing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>melodies, long calm lines, breathing together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame drums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>round, open, calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a heartbeat, slow walking pulses, accompanying a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jingles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pure, still, hovering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>long quiet notes, listening, slow breathing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bright, clear, sparkling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>single high notes and short tunes above the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand drums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm, earthy, alive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a pulse to meet on, calls and answers, letting off steam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low drum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High drum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm, floating, meditative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slow patterns, improvising alone, the middle of a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flowing, open, bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arpeggios and glides over the whole range; carries a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kalimba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm, intimate, playful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>melodies and patterns for beginners; sits well under a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marimba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm, dry, clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steady patterns, call and answer; clear in any group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mellow lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>smooth, singing, gently glowing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leading a melody over pads, solos that stay soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Music box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tender, childlike, delicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lullabies, simple tunes, memories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm, close, soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accompanying, fingerpicked patterns, songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steady, broad, settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held chords, a calm ground for others to play on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pluck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bright, quick, friendly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quick patterns and bass lines that stay clear in a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rain sticks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>soothing, slow, natural</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arriving, resting, letting time pass, closing a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drizzle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trickle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ocean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shakers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light, dry, playful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joining in with the smallest movement, keeping time softly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Egg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maracas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cabasa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tambourine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sleigh bells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shimmer pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>floating, light, wide open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slow chords, endings, something to float on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soft piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>intimate, felt, close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet chords and melodies, accompanying a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tongue drum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>round, mellow, deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calm ostinatos, breathing exercises, playing with soft hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tubular bell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>solemn, wide, radiant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beginnings and endings, single notes with space around them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>soft, wide, calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held chords, a bed for others to play on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gritty expressive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>jam with guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major blues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>playful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major sixth chord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open fifth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still grounding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bed; 1-button users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major seventh chord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dreamy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major triad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>happy resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bells; 3-button users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minor seventh chord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minor triad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sad resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dorian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>soulful hopeful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>jam; Kafi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locrian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unstable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lydian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dreamy floating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imagery; Kalyan/Yaman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>happy bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>songs; Bilaval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Natural minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sad reflective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>songs; Asavari</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixolydian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folk relaxed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>jam; Khamaj</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrygian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark tense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expression; Bhairavi; Kurd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter-tones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thai, seven equal steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>even bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ranat; bells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chromatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pelog of the kacapi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shimmering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plucked strings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pelog in twelve tones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bronze shimmering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Salendro of the kacapi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>floating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slendro</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bells; gamelan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan Annaziska</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mellow minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on C#: the pads are ding and fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan Celtic minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gentle folk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on D: the pads are ding and fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan Golden Gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dreamy lydian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on C: the pads are ding and fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan Hijaz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passionate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan Kurd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>melancholy flowing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handpan low Pygmy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deep dreaming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on F: the pads are ding and fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major hexatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bright singable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minor hexatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wistful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charukeshi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>devotional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hamsadhwani</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joyful auspicious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marwa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restless dusk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Todi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pathos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hirajoshi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contemplative sad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the handpan called Akebono</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In-sen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still mysterious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shakuhachi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Iwato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tense sparse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kumoi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>koto; Shivaranjani</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Miyako-bushi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>austere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ryukyu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sunny island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lydian dominant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>airy curious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acoustic scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Septimal minor pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark pure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drones; blues without beating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just major pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calm pure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drones; long tones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just major</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>happy pure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>songs over a drone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just minor pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm pure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pythagorean pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bright pure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drones; open strings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maqam Bayati</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tender longing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>song; ney</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maqam Rast, Egyptian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dignified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>song; oud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maqam Rast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maqam Saba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grieving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmonic major</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>romantic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmonic minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dramatic yearning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expression; Kirwani</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Melodic minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bittersweet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>jazz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neapolitan minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmonics 4 to 7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>glowing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first contact; bells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overtone pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>glowing wistful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>singing; overtone flute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overtones 8 to 16</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strange radiant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exploring; alphorn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bright calm open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first contact; Orff; Bhupali; Gong mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Man gong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deep introspective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>night; Jue mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minor pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earthy warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>default minor; Yu mode; Vietnamese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ritusen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>serene bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meditation; Zhi mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspended pentatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open floating neutral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meditation; Shang mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Augmented hexatonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>surreal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Octatonic, half step first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Octatonic, whole step first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prometheus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mystic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dreamlike weightless</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bright tetratonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neutral bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first contact; very safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open tetratonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neutral calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double harmonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>solemn intense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>morning raga</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hungarian minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fiery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrygian dominant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>maqam Hijaz (12-TET)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DegreeKeyboard</name>
        <message>
            <source>Degrees of the scale</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DegreeSwitch</name>
        <message>
            <source>{note}, tonic, always on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{note}, on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{note}, off</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Device</name>
        <message>
            <source>Press a key on yours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One player for each MIDI channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free this seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change instruments with:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a key on the instrument of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free the seat of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} changes instruments with {other}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>{setting}, {person}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Family</name>
        <message>
            <source>Other sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bars and tongues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Winds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soft grounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Melody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drums and rattles</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>The window had a fault; the music goes on. ({words})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstCard</name>
        <message>
            <source>What shall become of what you play?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask me later</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstHint</name>
        <message>
            <source>Press a pad, any key from Q to B, or your keyboard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Harmony</name>
        <message>
            <source>calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>harsh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consonance {number} of 4, {word}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HarmonyLamp</name>
        <message>
            <source>Harmony: nothing sounds together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmony: {word}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HarmonyShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4 is {hertz} hertz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now in {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tempo: {bpm} beats a minute, {beats} in a bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap again, in the tempo that you want</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bed: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pulse is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Song: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HearingPage</name>
        <message>
            <source>Calm mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing sudden, nothing shrill: soft beginnings, little difference in loudness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loudest allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How loud it is in the room</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (F1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q W E R T …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the high pads; shared, Y U I O P are the second player’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A S D F G …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the middle pads (many keyboards tell only some keys at once)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Z X C V B …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the low pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab, arrows, Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go to the pads, from pad to pad, play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[ and ]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an octave down, an octave up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stop all sound at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift+Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let all sound fade out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>louder, softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark this moment, to find it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>end this jam; the next note begins another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose scale and key: arrows, Space to hear, Enter to choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose a scene: a whole setting at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mixer, sounds and hearing; Del brings a slider or knob back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bed, beat, guard, tuning and song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tap the tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how pads lie, labels, colours, who shares the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lead: marks, invitations, all that is for everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lock the screen; to unlock it, hold it for 2 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings: sound, instruments, access, privacy and language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show or hide this card</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Host</name>
        <message>
            <source>The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; the window raises it, with its PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captured to {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody played: nothing was captured to {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The jam has no file to lay its sound out by; what was captured is in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine was asked for what it cannot do, and left it out: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine was booted twice; it goes on with the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine could not do {name}, and left it out: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine stumbled and goes on: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sound: {why}. Everything else works, and is recorded; {todo}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this pyo has no JACK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start Improv with --audio portaudio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no JACK server answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start JACK, then Improv again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PortAudio finds no output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plug in or switch on a loudspeaker, then start Improv again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PortAudio cannot open {name}, which another program may be using</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>close that program or choose another output in the system's settings, then start Improv again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound device is gone; the sound starts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine was asked for what it cannot do: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its file is not the one any more that was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its file cannot be read ({why})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is too little memory for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its file is no sound that can be read (WAV, FLAC, OGG, MP3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{song} stays silent: {why}. All else plays on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its rate of {rate} Hz is none that is played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>songs may be an hour long, not more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is no file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has {rate} Hz and the sound here {wanted}; to play it: pip install 'improv[song]'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot capture to {place} ({why}): the jam goes on, and is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ceiling stays at {present:g} dB: it is locked. It can be lowered; its PIN raises it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ceiling is locked already. To give it another PIN, unlock it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ceiling is not locked: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There were too many wrong PINs: the ceiling stays as it is, and all plays on. Try again in {seconds} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again in {seconds} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sound engine did not load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sound engine did not start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sound engine hung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sound device stood still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sound engine did not listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound engine ended again and again. Playing and recording go on without sound. Begin a new jam to try again, or run `improv doctor`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sound engine ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing the sound back: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume, ceiling and lock hold until the end, and are not remembered: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names and seats hold until the end, and are not remembered: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was measured: let the noise sound, then say what the meter shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was measured: a meter shows {lowest:g} to {highest:g} dB(A) here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sound to be measured: plug in or switch on a loudspeaker first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The noise is not steady yet: look at the meter again in a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The noise is too soft to be measured: turn the volume up, then look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is not saved: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is not deleted: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scale is not saved: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scene is not saved: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The song is heard at its own speed only, and is left out now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting sound…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sound device: pads light up and the jam is recorded, in silence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound: {device}, {rate:g} kHz, {time:.1f} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window had a fault and was opened again. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no such file or directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>permission denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operation not permitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read-only file system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no space left on device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>disk quota exceeded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>input/output error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{driver} has stopped; its MIDI ports come back when it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{driver} offers no port of our own ({fault})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no JACK server is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{driver} does not open ({fault})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIDI ports that were not closed: {count} ({api}: {fault}); everything else is heard; if one stays silent when it is plugged in again, start Improv again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} is not there; its kernel module is snd-seq</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} is closed to you; join its group (often: audio)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be lit ({fault}); it plays all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows has no MIDI ports that a program offers; following a clock works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} is not there ({fault}); everything else works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIDI clock is not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes are not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIDI keyboards cannot be heard: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} cannot be heard; another program may have it ({fault})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} sends very much; the others play on. What is too much is left out: look at its settings, or unplug it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key of {device} seems to hang; everything else plays. Press it again, or press Esc.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no backend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not send: the sound server stands still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not send ({fault})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a scale needs a name that can be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a scale of {count} notes is too long for a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scale holds what cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot write {file}: {why}; {cure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot write {file}: that is the name of a recording; choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free some space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose another place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last jam was interrupted. It is safe up to {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a scene needs a name that can be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scene is too long for a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PIN has {least} to {most} letters or digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings could not be read ({why}); they lie in {place}. Volume and ceiling are as at first, and a PIN has to be set anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Little space left: about {minutes:.0f} minutes of recording. Free some space; the jam goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Little space left: {megabytes} MB. Free some space; the jam goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Little space left: less than a minute. Free some space; the jam goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file was deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot write the recording to {place} ({why}): the jam goes on and is kept in memory; {todo} and the rest is written by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot record in {folder} ({why}): the jam is recorded in {other} instead; check the first folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} records are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording is being written again to {place}; {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording may not survive a power cut ({why}): it goes on being written; check the disk, and keep a copy of the jam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last {seconds:.0f} s of the jam could not be recorded: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recorder failed ({fault}): the jam goes on and what was recorded is safe, but nothing more is; begin a new jam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check the disk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ignored</name>
        <message>
            <source>The last press was ignored: it came too soon after the one before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last press was ignored: it was let go before the hold was over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last press was ignored: another finger was there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last press was ignored: there were too many fingers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last press ended the note of the one before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last press was ignored.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeepAsking</name>
        <message>
            <source>The jam has ended ({time}). It is kept only if you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you played is only in memory. Keep it before the window closes?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without keeping</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep jams on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every jam is written to the disk of this computer, from its first note. Nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask each time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A jam is in memory only. When it ends you are asked; without a yes it is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We work with clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is recorded before their consent is entered. Others play along unrecorded.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Key</name>
        <message>
            <source>{tonic} {scale}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Scale and key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale and key: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key}: choose another key (Ctrl+K)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Octave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps up or down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glide between notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard never moves the notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the pads of {name} play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the keys of {name} play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Octave of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps up or down for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glide between notes of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard never moves the notes of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one octave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageSettings</name>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the computer has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What becomes of jams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is on the disk already stays there. Nothing ever leaves this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeadPage</name>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new key begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody softer by 3 decibels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Louder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody louder by 3 decibels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark this moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark this moment (Ctrl+M; here M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All as loud as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fade out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop all sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quieten all but {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite {name} to play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In front, all others softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite to play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pedal, pad or knob that does it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeadingShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a pedal, pad or key, or move a knob: {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pedal, pad or knob was learned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action}: {control} from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {control} is nothing but itself again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LearnRow</name>
        <message>
            <source>Learn a pedal or pad for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All commands that pedals and pads can give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now press the pedal, pad or key, or move the knob, that is to do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget {action}: {control}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn a pedal or pad for: {action}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>{value} dB</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Output level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{level} decibels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{level}, limited</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Locked. Hold for 2 seconds to unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold it by mouse, finger or key, or hold Ctrl+Shift+L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked: only the pads and Stop work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookEditor</name>
        <message>
            <source>Colours of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say aloud what happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours and labels of the pads…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording, stops, marks, and who comes and goes; what has the focus is not said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no voice installed: everything is shown, nothing is spoken.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Macro</name>
        <message>
            <source>Brightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Movement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MacroKnob</name>
        <message>
            <source>Drag up and down; a double click brings it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move a
knob…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{macro}: move a knob; press to leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CC {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{macro}: forget controller {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{macro}: learn the knob that is moved next</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Mix</name>
        <message>
            <source>muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>others solo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MixerPage</name>
        <message>
            <source>small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Echo: time between repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half a beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>¾ of a beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1½ beats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two beats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Echo: how many repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>repeats:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Echo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MixerRow</name>
        <message>
            <source>M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Echo of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MixingShown</name>
        <message>
            <source>Saved: {name}, among the scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is heard again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} plays solo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} plays with all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No knob was learned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controller {number} turns {macro} of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controller {number} is free again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm mode is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm mode is off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loudest allowed: {ceiling}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pulse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The song</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Five notes that go together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light only, no sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>White keys are the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys snap to the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free: every key as it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Mood</name>
        <message>
            <source>Bright and happy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm and open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm and gentle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dreaming and floating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tender and sad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deep and solemn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark and tense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiery and dramatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glowing and strange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MotorEditor</name>
        <message>
            <source>Same loudness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as pressed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How loud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold before sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which spot counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide over pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plays them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most fingers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>press again to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until the next note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brushes count as well. Nothing is later than it is played.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is let go sooner stays silent; all that sounds comes {value} ms later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnColours</name>
        <message>
            <source>Colour of {note}: {colour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour of {note} as six digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a note, then its colour:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnScalePage</name>
        <message>
            <source>Name of the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name for this scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from present scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How consonant three players are in it, from 1 to 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My scale</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n note(s) on {tonic}: {notes}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>; again after {cents} cents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch degrees on and off. The ring marks the tonic, which is always in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, as its file has it: twelve switches cannot show it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PadCanvas</name>
        <message>
            <source>Pads, {count}, {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person}: {pads}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PadChoices</name>
        <message>
            <source>Ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few and huge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do Re Mi, from the tonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do Re Mi, Do is C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shapes: one for each octave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear: for every eye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rainbow tubes: by note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shapes and colours: by note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>till pressed again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>till the next note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1: a phrase, note by note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as many as fit well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as many as the scale has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 notes: thirds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 notes: fourths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 notes: fifths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>7 notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8 notes: each row goes on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pads</name>
        <message>
            <source>{person}: {pads}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mid</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) down</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) up</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{label}, low octave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}, high octave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}, middle octave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pad}, sounding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PadsButton</name>
        <message>
            <source>How pads lie, their labels and colours (Ctrl+D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads, {count}: layout, labels and colours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PadsPage</name>
        <message>
            <source>How pads lie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Octaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From row to row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is written on pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide from pad to pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row to row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paint</name>
        <message>
            <source>red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>turquoise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>black</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmony</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Players</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Person:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person who plays on the pads: {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who plays on the pads; a profile is made in the settings, page Access</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayScreen</name>
        <message>
            <source>Sound of the pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys (F1)</source>
            <translation>Tasten (F1)</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is for everybody, marks, invitations (Ctrl+G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock the screen: only the pads and Stop work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the pads and Stop work, until it is unlocked (Ctrl+Shift+L)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys, right half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mouse</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayerChip</name>
        <message>
            <source>Player {seat}, {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>octave {octave}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sensitivity {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unplugged</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>silent for %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unplugged: plug it back in, the same seat waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>press a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in front, others softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pads: {mode}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keys: {mode}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayerPage</name>
        <message>
            <source>Player {seat}, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is unplugged: plug it back in, the same seat waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This seat is free now. Choose another player.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>One more player at this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One more player at this screen: the pads are shared out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayersShown</name>
        <message>
            <source>{name} plays on seat {seat} from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody plays on seat {seat} by name from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} and {other} have changed instruments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} plays {device} from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key was pressed: {name} keeps {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} keeps {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is invited to play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in front, all others are softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All are as loud as before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileChooser</name>
        <message>
            <source>Person whose profile is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never mind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name that only you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pseudonym of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the profile of {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset the profile of {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the profile of {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the profile of {person}? It cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a profile of this name already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A profile says how somebody plays best. It is kept under a name of your choice.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordIndicator</name>
        <message>
            <source>Not recording yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the first note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not kept yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Recording, %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no consent entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recorded: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RoomMeasuring</name>
        <message>
            <source>What the meter shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It shows this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a phone with a sound-level meter (dB A) where people sit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let soft noise sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not measured yet: how loud it is in the room is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured. How loud it is shows as soon as something sounds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now less than {level} dB(A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now about {level} dB(A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So far about {adult} of a week's listening for adults, {child} for children: an estimate.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>chosen now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScaleList</name>
        <message>
            <source>Scales</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScalePicture</name>
        <message>
            <source>The scale {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScalesPage</name>
        <message>
            <source>Key: tonic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonic:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a new key begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held notes, when the key changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ring on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>glide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search scales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search by name or mood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play on focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear the scale that the mouse or the focus rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear the scale that is marked in the list (Space)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Scanner</name>
        <message>
            <source>Row {number}, from {pad}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SceneButton</name>
        <message>
            <source>Scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scene: none chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{scene}. Choose a whole setting at once (Ctrl+J)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenesPage</name>
        <message>
            <source>Scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a scene of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep key, sounds, bed, beat, room and levels as a scene</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScreenChoice</name>
        <message>
            <source>People at this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the computer keyboard plays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the pads it is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a player of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who plays with the mouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose pads are chosen for below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many keyboards cannot tell three and more keys apart that are held at once: some notes may then stay silent. Touch, MIDI and a second keyboard have no such limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left: first, right: second pads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two players of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mouse</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings – Improv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (Ctrl+,)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound and hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instruments and players</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy and language</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>All sound stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sound fades out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting sound… one moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All seats are taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} connected: player {seat}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{device} unplugged: plug it back in, the same seat waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All twelve seats are taken. {name} gets the first that becomes free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard against harsh notes: {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {name}, among the scales called “{mood}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Harmony</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limiter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SongPage</name>
        <message>
            <source>Play along with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place in the song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume of the song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening to the song… {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take its tempo: {bpm}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play in {scale}: with the song, {consonance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>major</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {tonic} {mode}. These scales go with it:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a sound file: Improv finds its key and its tempo, and plays it under the jam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume of the song, {decibels} decibels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SongSearch</name>
        <message>
            <source>Improv could not listen to this song.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Player:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play on focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear the sound that the mouse or the focus rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear the sound that is marked in the list (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sounds</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SoundSettings</name>
        <message>
            <source>Where sound goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faster or steadier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm mode, loudest allowed, how loud it is…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play some notes to see how late they are heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured from press to sound: {ms} ms, in the middle of the last presses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sound at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No loudspeaker: pads light up and jams are recorded, in silence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JACK gives {frames} frames, {ms} ms; that is set where JACK is started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms, and no other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fastest, {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fast, {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steady, {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steadier, {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steadiest, {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the best there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JACK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the loudspeakers of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nowhere: play in silence</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message>
            <source>All sound stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sound fades out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is unplugged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moment marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} plays</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{name}: less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>a MIDI control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left mouse button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right mouse button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middle mouse button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mouse button {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a MIDI pedal or pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key number {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mouse button {code}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SwitchEditor</name>
        <message>
            <source>Press your switch now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hover plays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pad sounds while the pointer or the gaze is on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dwell for commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long to rest on a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one, direct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one, scanning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two, step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak what is offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My switch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My second switch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn my second switch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn my switch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn the second switch…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn the switch…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any key that plays nothing else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none learned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads are pressed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each press plays the next note of a phrase: nothing to wait for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pads are offered in turn; the switch plays the one that is offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One switch goes on to the next pad, the other plays it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TogetherButton</name>
        <message>
            <source>Together: bed, beat and song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bed, beat, song, guard and tuning for everybody (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TogetherPage</name>
        <message>
            <source>Bed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beats in a bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beats in a bar:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beats a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap (Ctrl+T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw notes to the beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow the MIDI clock of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send MIDI clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4 in hertz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to 440</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tune to 440 hertz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for a clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {bpm}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes to
the beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIDI clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tuning A4</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tonic</name>
        <message>
            <source>C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C♯</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E♭</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F♯</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A♭</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B♭</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>New jam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fade out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop all sound (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play: go to the pads (Ctrl+1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixer, sounds and hearing (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End this jam; the next note begins another (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixer, sounds and hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop all sound</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TryIt</name>
        <message>
            <source>Count anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted {accepted} · ignored {ignored}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TryPads</name>
        <message>
            <source>Pads to try it on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pad {number} to try it on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear and turn…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear and turn the sounds of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitivity of {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <source>Volume, {percent} percent, limited</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Who</name>
        <message>
            <source>Name of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who plays here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes over in one tap:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this person play on seat {seat}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} takes over from {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody plays here instead of {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
