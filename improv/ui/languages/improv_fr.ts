<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AccessSettings</name>
        <message>
            <source>Person profile</source>
            <translation>Profil de la personne</translation>
        </message>
        <message>
            <source>Touch and holding</source>
            <translation>Toucher et tenir</translation>
        </message>
        <message>
            <source>Try it here: nothing sounds</source>
            <translation>Essayer ici : rien ne sonne</translation>
        </message>
        <message>
            <source>Without pressing pads</source>
            <translation>Sans appuyer sur les pads</translation>
        </message>
        <message>
            <source>Look and voice, for everybody</source>
            <translation>Aspect et voix, pour tout le monde</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{person} plays now: player {seats}. What is changed here counts at once.</source>
            <translation>{person} joue en ce moment : participant {seats}. Ce qui est changé ici compte tout de suite.</translation>
        </message>
        <message>
            <source>{person} does not play now. “Person” under the pads lets {person} play on them.</source>
            <translation>{person} ne joue pas en ce moment. « Personne », sous les pads, permet à {person} d’y jouer.</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Mark this moment</source>
            <translation>Marquer ce moment</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Tout arrêter</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Faire taire en douceur</translation>
        </message>
        <message>
            <source>Everybody softer</source>
            <translation>Tous moins fort</translation>
        </message>
        <message>
            <source>Everybody louder</source>
            <translation>Tous plus fort</translation>
        </message>
        <message>
            <source>Quieten all but me</source>
            <translation>Baisser tous sauf moi</translation>
        </message>
        <message>
            <source>Invite the next player</source>
            <translation>Inviter le participant suivant</translation>
        </message>
        <message>
            <source>Bed on or off</source>
            <translation>Nappe, oui ou non</translation>
        </message>
        <message>
            <source>Pulse on or off</source>
            <translation>Pulsation, oui ou non</translation>
        </message>
        <message>
            <source>Guard: off, soft, strong</source>
            <translation>Garde-fou : aucun, doux, fort</translation>
        </message>
        <message>
            <source>Calm mode on or off</source>
            <translation>Mode calme, oui ou non</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Battre le tempo</translation>
        </message>
        <message>
            <source>Play or stop the song</source>
            <translation>Lancer ou arrêter le morceau</translation>
        </message>
        <message>
            <source>My octave up</source>
            <translation>Mon octave plus haut</translation>
        </message>
        <message>
            <source>My octave down</source>
            <translation>Mon octave plus bas</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Me rendre muet</translation>
        </message>
        <message>
            <source>Next scene</source>
            <translation>Scène suivante</translation>
        </message>
        <message>
            <source>Scene before</source>
            <translation>Scène précédente</translation>
        </message>
        <message>
            <source>New jam</source>
            <translation>Nouvelle jam</translation>
        </message>
        <message>
            <source>Volume up</source>
            <translation>Augmenter le volume</translation>
        </message>
        <message>
            <source>Volume down</source>
            <translation>Baisser le volume</translation>
        </message>
        <message>
            <source>Switch of the screen</source>
            <translation>Contacteur de l’écran</translation>
        </message>
        <message>
            <source>Second switch of the screen</source>
            <translation>Second contacteur de l’écran</translation>
        </message>
    </context>
    <context>
        <name>Animal</name>
        <message>
            <source>Fox</source>
            <translation>Renard</translation>
        </message>
        <message>
            <source>Owl</source>
            <translation>Hibou</translation>
        </message>
        <message>
            <source>Bear</source>
            <translation>Ours</translation>
        </message>
        <message>
            <source>Otter</source>
            <translation>Loutre</translation>
        </message>
        <message>
            <source>Hare</source>
            <translation>Lièvre</translation>
        </message>
        <message>
            <source>Swan</source>
            <translation>Cygne</translation>
        </message>
        <message>
            <source>Wolf</source>
            <translation>Loup</translation>
        </message>
        <message>
            <source>Deer</source>
            <translation>Cerf</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Phoque</translation>
        </message>
        <message>
            <source>Robin</source>
            <translation>Rouge-gorge</translation>
        </message>
        <message>
            <source>Lynx</source>
            <translation>Lynx</translation>
        </message>
        <message>
            <source>Crane</source>
            <translation>Grue</translation>
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
            <translation>Gammes ({kinds})</translation>
        </message>
        <message>
            <source>A scale from a file…</source>
            <translation>Une gamme d’un fichier…</translation>
        </message>
        <message>
            <source>Songs ({kinds})</source>
            <translation>Morceaux ({kinds})</translation>
        </message>
        <message>
            <source>Play along with…</source>
            <translation>Accompagner un morceau…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>AskingSound</name>
        <message>
            <source>Sound is stuttering. Playing and recording go on.</source>
            <translation>Le son saccade. Le jeu et l’enregistrement continuent.</translation>
        </message>
        <message>
            <source>Make it steadier</source>
            <translation>Rendre plus stable</translation>
        </message>
        <message>
            <source>Sound settings</source>
            <translation>Réglages du son</translation>
        </message>
    </context>
    <context>
        <name>Bed</name>
        <message>
            <source>off</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>drone</source>
            <translation>bourdon</translation>
        </message>
        <message>
            <source>chords</source>
            <translation>accords</translation>
        </message>
    </context>
    <context>
        <name>CeilingLock</name>
        <message>
            <source>Loudest allowed</source>
            <translation>Volume maximal</translation>
        </message>
        <message>
            <source>Locked: it can be lowered, and raised only with the PIN.</source>
            <translation>Verrouillé : il peut être baissé, et relevé seulement avec le code.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>A PIN of 4 letters or more keeps others from raising it.</source>
            <translation>Un code d’au moins 4 lettres empêche les autres de le relever.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nouveau code</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>PIN of the loudest allowed</source>
            <translation>Code du volume maximal</translation>
        </message>
        <message>
            <source>{lock} the loudest allowed</source>
            <translation>{lock} le volume maximal</translation>
        </message>
        <message>
            <source>Raise to {ceiling}</source>
            <translation>Relever à {ceiling}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>The window has room for {count} of {wanted} pads.</source>
            <translation>La fenêtre a de la place pour {count} pads sur {wanted}.</translation>
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message numerus="yes">
            <source>%n player(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a seat</source>
            <translation>
                <numerusform>%n en attente d’une place</numerusform>
                <numerusform>%n en attente d’une place</numerusform>
            </translation>
        </message>
        <message>
            <source>No loudspeaker found. Pads light up and jams go on, in silence.</source>
            <translation>Aucun haut-parleur trouvé. Les pads s’allument et les jams continuent, en silence.</translation>
        </message>
        <message>
            <source>Sound settings</source>
            <translation>Réglages du son</translation>
        </message>
        <message>
            <source>Improv has stopped</source>
            <translation>Improv s’est arrêté</translation>
        </message>
        <message>
            <source>Improv has stopped. What was played until now is recorded.</source>
            <translation>Improv s’est arrêté. Ce qui a été joué jusqu’ici est enregistré.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Moment marked for {name}</source>
            <translation>Moment marqué pour {name}</translation>
        </message>
        <message>
            <source>Moment marked</source>
            <translation>Moment marqué</translation>
        </message>
        <message>
            <source>Moment marked for {name} at {time}</source>
            <translation>Moment marqué pour {name} à {time}</translation>
        </message>
        <message>
            <source>Moment marked at {time}</source>
            <translation>Moment marqué à {time}</translation>
        </message>
        <message>
            <source>starting sound…</source>
            <translation>démarrage du son…</translation>
        </message>
    </context>
    <context>
        <name>ConsonanceBar</name>
        <message>
            <source>measuring</source>
            <translation>mesure en cours</translation>
        </message>
    </context>
    <context>
        <name>Control</name>
        <message>
            <source>key {number} of {device}</source>
            <translation>touche {number} de {device}</translation>
        </message>
        <message>
            <source>pedal of {device}</source>
            <translation>pédale de {device}</translation>
        </message>
        <message>
            <source>controller {number} of {device}</source>
            <translation>contrôleur {number} de {device}</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>First jam</source>
            <translation>Première jam</translation>
        </message>
        <message>
            <source>friendly, clear</source>
            <translation>aimable, clair</translation>
        </message>
        <message>
            <source>the first minutes of any group</source>
            <translation>les premières minutes de tout groupe</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calme</translation>
        </message>
        <message>
            <source>quiet, warm, unhurried</source>
            <translation>tranquille, chaud, sans hâte</translation>
        </message>
        <message>
            <source>settling down; people who were hurt by sudden sounds</source>
            <translation>s’apaiser ; personnes que des sons soudains ont blessées</translation>
        </message>
        <message>
            <source>Bright</source>
            <translation>Lumineux</translation>
        </message>
        <message>
            <source>cheerful, awake</source>
            <translation>gai, éveillé</translation>
        </message>
        <message>
            <source>getting going; children in the morning</source>
            <translation>se mettre en train ; enfants le matin</translation>
        </message>
        <message>
            <source>Dreamy</source>
            <translation>Rêveur</translation>
        </message>
        <message>
            <source>floating, wide</source>
            <translation>flottant, vaste</translation>
        </message>
        <message>
            <source>imagery, listening to each other</source>
            <translation>images intérieures, s’écouter les uns les autres</translation>
        </message>
        <message>
            <source>Deep night</source>
            <translation>Nuit profonde</translation>
        </message>
        <message>
            <source>dark, still, slow</source>
            <translation>sombre, immobile, lent</translation>
        </message>
        <message>
            <source>late hours; ending a session</source>
            <translation>heures tardives ; terminer une séance</translation>
        </message>
        <message>
            <source>Gamelan</source>
            <translation>Gamelan</translation>
        </message>
        <message>
            <source>shining, circling</source>
            <translation>brillant, tournoyant</translation>
        </message>
        <message>
            <source>playing in layers, each simple by itself</source>
            <translation>jouer en couches, chacune simple en elle-même</translation>
        </message>
        <message>
            <source>Handpan circle</source>
            <translation>Cercle de handpans</translation>
        </message>
        <message>
            <source>earthy, round, close</source>
            <translation>terrien, rond, proche</translation>
        </message>
        <message>
            <source>sitting in a circle; one begins, others join</source>
            <translation>assis en cercle ; une personne commence, d’autres la rejoignent</translation>
        </message>
        <message>
            <source>Orff classroom</source>
            <translation>Classe Orff</translation>
        </message>
        <message>
            <source>clear, wooden, together</source>
            <translation>clair, boisé, ensemble</translation>
        </message>
        <message>
            <source>children with bars and small drums, as in Orff's Schulwerk</source>
            <translation>enfants avec lames et petits tambours, comme dans le Schulwerk d’Orff</translation>
        </message>
        <message>
            <source>Blues with guard</source>
            <translation>Blues avec garde-fou</translation>
        </message>
        <message>
            <source>earthy, laid back</source>
            <translation>terrien, décontracté</translation>
        </message>
        <message>
            <source>grown-ups who like it a little rough; the guard keeps the clashes out</source>
            <translation>adultes qui aiment un son un peu brut ; le garde-fou évite les heurts</translation>
        </message>
        <message>
            <source>Drum circle</source>
            <translation>Cercle de tambours</translation>
        </message>
        <message>
            <source>alive, grounded</source>
            <translation>vivant, ancré</translation>
        </message>
        <message>
            <source>rhythm first; nobody has a pitch to think of</source>
            <translation>le rythme d’abord ; aucune hauteur à laquelle penser</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Respiration</translation>
        </message>
        <message>
            <source>slow, even, soft</source>
            <translation>lent, régulier, doux</translation>
        </message>
        <message>
            <source>breathing in for four beats and out for six; relaxation</source>
            <translation>inspirer sur quatre temps, expirer sur six ; détente</translation>
        </message>
        <message>
            <source>Duet</source>
            <translation>Duo</translation>
        </message>
        <message>
            <source>open, equal, listening</source>
            <translation>ouvert, égal, à l’écoute</translation>
        </message>
        <message>
            <source>two people: one low and long, one high and clear</source>
            <translation>deux personnes : l’une grave et longue, l’autre aiguë et claire</translation>
        </message>
        <message>
            <source>Bass</source>
            <translation>Basse</translation>
        </message>
        <message>
            <source>round, deep, carrying</source>
            <translation>rond, profond, porteur</translation>
        </message>
        <message>
            <source>the ground under everybody, few long notes</source>
            <translation>le sol sous tout le monde, peu de notes, longues</translation>
        </message>
        <message>
            <source>Bell</source>
            <translation>Cloche</translation>
        </message>
        <message>
            <source>clear, floating, long</source>
            <translation>clair, flottant, long</translation>
        </message>
        <message>
            <source>single notes that ring over everything; the end of a session</source>
            <translation>notes isolées qui résonnent par-dessus tout ; fin d’une séance</translation>
        </message>
        <message>
            <source>Cello</source>
            <translation>Violoncelle</translation>
        </message>
        <message>
            <source>warm, singing, close to a voice</source>
            <translation>chaud, chantant, proche d’une voix</translation>
        </message>
        <message>
            <source>long low lines, holding a chord, leading gently</source>
            <translation>longues lignes graves, tenir un accord, mener en douceur</translation>
        </message>
        <message>
            <source>Choir</source>
            <translation>Chœur</translation>
        </message>
        <message>
            <source>human, open, sheltering</source>
            <translation>humain, ouvert, protecteur</translation>
        </message>
        <message>
            <source>held chords, slow lines, carrying a group</source>
            <translation>accords tenus, lignes lentes, porter un groupe</translation>
        </message>
        <message>
            <source>Clarinet</source>
            <translation>Clarinette</translation>
        </message>
        <message>
            <source>round, woody, dark and clear</source>
            <translation>rond, boisé, sombre et clair</translation>
        </message>
        <message>
            <source>calm melodies, soft middle voices, answering a flute</source>
            <translation>mélodies calmes, voix médianes douces, répondre à une flûte</translation>
        </message>
        <message>
            <source>Electric piano</source>
            <translation>Piano électrique</translation>
        </message>
        <message>
            <source>mellow, glassy, relaxed</source>
            <translation>moelleux, cristallin, détendu</translation>
        </message>
        <message>
            <source>chords and melodies alike, playing softly together</source>
            <translation>accords comme mélodies, jouer doucement ensemble</translation>
        </message>
        <message>
            <source>Flute</source>
            <translation>Flûte</translation>
        </message>
        <message>
            <source>airy, gentle, breathing</source>
            <translation>aérien, doux, respirant</translation>
        </message>
        <message>
            <source>melodies, long calm lines, breathing together</source>
            <translation>mélodies, longues lignes calmes, respirer ensemble</translation>
        </message>
        <message>
            <source>Frame drums</source>
            <translation>Tambours sur cadre</translation>
        </message>
        <message>
            <source>round, open, calm</source>
            <translation>rond, ouvert, calme</translation>
        </message>
        <message>
            <source>a heartbeat, slow walking pulses, accompanying a voice</source>
            <translation>un battement de cœur, une marche lente, accompagner une voix</translation>
        </message>
        <message>
            <source>Deep</source>
            <translation>Grave</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>Doux</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Rim</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Claqué sec</translation>
        </message>
        <message>
            <source>Rub</source>
            <translation>Frotté</translation>
        </message>
        <message>
            <source>Jingles</source>
            <translation>Cymbalettes</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Verre</translation>
        </message>
        <message>
            <source>pure, still, hovering</source>
            <translation>pur, immobile, suspendu</translation>
        </message>
        <message>
            <source>long quiet notes, listening, slow breathing</source>
            <translation>longues notes légères, écouter, respirer lentement</translation>
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation>Glockenspiel</translation>
        </message>
        <message>
            <source>bright, clear, sparkling</source>
            <translation>lumineux, clair, étincelant</translation>
        </message>
        <message>
            <source>single high notes and short tunes above the others</source>
            <translation>notes aiguës isolées et petits airs au-dessus des autres</translation>
        </message>
        <message>
            <source>Hand drums</source>
            <translation>Tambours à main</translation>
        </message>
        <message>
            <source>warm, earthy, alive</source>
            <translation>chaud, terrien, vivant</translation>
        </message>
        <message>
            <source>a pulse to meet on, calls and answers, letting off steam</source>
            <translation>une pulsation où se retrouver, appels et réponses, se défouler</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Plein</translation>
        </message>
        <message>
            <source>Slap</source>
            <translation>Claqué</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Étouffé</translation>
        </message>
        <message>
            <source>Low drum</source>
            <translation>Tambour grave</translation>
        </message>
        <message>
            <source>High drum</source>
            <translation>Tambour aigu</translation>
        </message>
        <message>
            <source>Fingers</source>
            <translation>Doigts</translation>
        </message>
        <message>
            <source>Handpan</source>
            <translation>Handpan</translation>
        </message>
        <message>
            <source>warm, floating, meditative</source>
            <translation>chaud, flottant, méditatif</translation>
        </message>
        <message>
            <source>slow patterns, improvising alone, the middle of a group</source>
            <translation>motifs lents, improviser seul, le milieu d’un groupe</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Harpe</translation>
        </message>
        <message>
            <source>flowing, open, bright</source>
            <translation>fluide, ouvert, lumineux</translation>
        </message>
        <message>
            <source>arpeggios and glides over the whole range; carries a group</source>
            <translation>arpèges et glissandos sur toute l’étendue ; porte un groupe</translation>
        </message>
        <message>
            <source>Kalimba</source>
            <translation>Kalimba</translation>
        </message>
        <message>
            <source>warm, intimate, playful</source>
            <translation>chaud, intime, joueur</translation>
        </message>
        <message>
            <source>melodies and patterns for beginners; sits well under a voice</source>
            <translation>mélodies et motifs pour débuter ; se place bien sous une voix</translation>
        </message>
        <message>
            <source>Marimba</source>
            <translation>Marimba</translation>
        </message>
        <message>
            <source>warm, dry, clear</source>
            <translation>chaud, sec, clair</translation>
        </message>
        <message>
            <source>steady patterns, call and answer; clear in any group</source>
            <translation>motifs réguliers, appel et réponse ; clair dans tout groupe</translation>
        </message>
        <message>
            <source>Mellow lead</source>
            <translation>Mélodie douce</translation>
        </message>
        <message>
            <source>smooth, singing, gently glowing</source>
            <translation>lisse, chantant, doucement rayonnant</translation>
        </message>
        <message>
            <source>leading a melody over pads, solos that stay soft</source>
            <translation>mener une mélodie sur des nappes, des solos qui restent doux</translation>
        </message>
        <message>
            <source>Music box</source>
            <translation>Boîte à musique</translation>
        </message>
        <message>
            <source>tender, childlike, delicate</source>
            <translation>tendre, enfantin, délicat</translation>
        </message>
        <message>
            <source>lullabies, simple tunes, memories</source>
            <translation>berceuses, airs simples, souvenirs</translation>
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation>Guitare nylon</translation>
        </message>
        <message>
            <source>warm, close, soft</source>
            <translation>chaud, proche, doux</translation>
        </message>
        <message>
            <source>accompanying, fingerpicked patterns, songs</source>
            <translation>accompagner, motifs en arpège, chansons</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Orgue</translation>
        </message>
        <message>
            <source>steady, broad, settled</source>
            <translation>régulier, large, posé</translation>
        </message>
        <message>
            <source>held chords, a calm ground for others to play on</source>
            <translation>accords tenus, un sol calme pour le jeu des autres</translation>
        </message>
        <message>
            <source>Pluck</source>
            <translation>Cordes pincées</translation>
        </message>
        <message>
            <source>bright, quick, friendly</source>
            <translation>lumineux, vif, aimable</translation>
        </message>
        <message>
            <source>quick patterns and bass lines that stay clear in a group</source>
            <translation>motifs rapides et lignes de basse qui restent clairs en groupe</translation>
        </message>
        <message>
            <source>Rain sticks</source>
            <translation>Bâtons de pluie</translation>
        </message>
        <message>
            <source>soothing, slow, natural</source>
            <translation>apaisant, lent, naturel</translation>
        </message>
        <message>
            <source>arriving, resting, letting time pass, closing a session</source>
            <translation>arriver, se reposer, laisser passer le temps, clore une séance</translation>
        </message>
        <message>
            <source>Long rain</source>
            <translation>Longue pluie</translation>
        </message>
        <message>
            <source>Short rain</source>
            <translation>Courte pluie</translation>
        </message>
        <message>
            <source>Drizzle</source>
            <translation>Bruine</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Goutte</translation>
        </message>
        <message>
            <source>Trickle</source>
            <translation>Filet d’eau</translation>
        </message>
        <message>
            <source>Ocean</source>
            <translation>Océan</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Vague</translation>
        </message>
        <message>
            <source>Shakers</source>
            <translation>Shakers</translation>
        </message>
        <message>
            <source>light, dry, playful</source>
            <translation>léger, sec, joueur</translation>
        </message>
        <message>
            <source>joining in with the smallest movement, keeping time softly</source>
            <translation>se joindre d’un tout petit mouvement, marquer doucement le temps</translation>
        </message>
        <message>
            <source>Shaker</source>
            <translation>Shaker</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Accent</translation>
        </message>
        <message>
            <source>Egg</source>
            <translation>Œuf</translation>
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
            <translation>Tambourin</translation>
        </message>
        <message>
            <source>Sleigh bells</source>
            <translation>Grelots</translation>
        </message>
        <message>
            <source>Shimmer pad</source>
            <translation>Nappe scintillante</translation>
        </message>
        <message>
            <source>floating, light, wide open</source>
            <translation>flottant, léger, grand ouvert</translation>
        </message>
        <message>
            <source>slow chords, endings, something to float on</source>
            <translation>accords lents, fins, quelque chose sur quoi flotter</translation>
        </message>
        <message>
            <source>Soft piano</source>
            <translation>Piano doux</translation>
        </message>
        <message>
            <source>intimate, felt, close</source>
            <translation>intime, feutré, proche</translation>
        </message>
        <message>
            <source>quiet chords and melodies, accompanying a voice</source>
            <translation>accords et mélodies tranquilles, accompagner une voix</translation>
        </message>
        <message>
            <source>Tongue drum</source>
            <translation>Tambour à languettes</translation>
        </message>
        <message>
            <source>round, mellow, deep</source>
            <translation>rond, moelleux, profond</translation>
        </message>
        <message>
            <source>calm ostinatos, breathing exercises, playing with soft hands</source>
            <translation>ostinatos calmes, exercices de respiration, jouer à mains douces</translation>
        </message>
        <message>
            <source>Tubular bell</source>
            <translation>Cloche tubulaire</translation>
        </message>
        <message>
            <source>solemn, wide, radiant</source>
            <translation>solennel, vaste, rayonnant</translation>
        </message>
        <message>
            <source>beginnings and endings, single notes with space around them</source>
            <translation>débuts et fins, notes isolées entourées d’espace</translation>
        </message>
        <message>
            <source>Warm pad</source>
            <translation>Nappe chaude</translation>
        </message>
        <message>
            <source>soft, wide, calm</source>
            <translation>doux, vaste, calme</translation>
        </message>
        <message>
            <source>held chords, a bed for others to play on</source>
            <translation>accords tenus, une nappe pour le jeu des autres</translation>
        </message>
        <message>
            <source>Blues</source>
            <translation>blues</translation>
        </message>
        <message>
            <source>gritty expressive</source>
            <translation>brut, expressif</translation>
        </message>
        <message>
            <source>jam with guard</source>
            <translation>jam avec garde-fou</translation>
        </message>
        <message>
            <source>Major blues</source>
            <translation>blues majeur</translation>
        </message>
        <message>
            <source>playful</source>
            <translation>joueur</translation>
        </message>
        <message>
            <source>Major sixth chord</source>
            <translation>accord de sixte majeure</translation>
        </message>
        <message>
            <source>warm content</source>
            <translation>chaud, content</translation>
        </message>
        <message>
            <source>bells</source>
            <translation>cloches</translation>
        </message>
        <message>
            <source>Open fifth</source>
            <translation>quinte à vide</translation>
        </message>
        <message>
            <source>still grounding</source>
            <translation>immobile, ancré</translation>
        </message>
        <message>
            <source>bed; 1-button users</source>
            <translation>nappe ; jeu à un bouton</translation>
        </message>
        <message>
            <source>Major seventh chord</source>
            <translation>accord de septième majeure</translation>
        </message>
        <message>
            <source>dreamy</source>
            <translation>rêveur</translation>
        </message>
        <message>
            <source>Major triad</source>
            <translation>accord majeur</translation>
        </message>
        <message>
            <source>happy resolved</source>
            <translation>heureux, apaisé</translation>
        </message>
        <message>
            <source>bells; 3-button users</source>
            <translation>cloches ; jeu à trois boutons</translation>
        </message>
        <message>
            <source>Minor seventh chord</source>
            <translation>accord de septième mineure</translation>
        </message>
        <message>
            <source>mellow</source>
            <translation>moelleux</translation>
        </message>
        <message>
            <source>Minor triad</source>
            <translation>accord mineur</translation>
        </message>
        <message>
            <source>sad resolved</source>
            <translation>triste, apaisé</translation>
        </message>
        <message>
            <source>Dorian</source>
            <translation>dorien</translation>
        </message>
        <message>
            <source>soulful hopeful</source>
            <translation>profond, plein d’espoir</translation>
        </message>
        <message>
            <source>jam; Kafi</source>
            <translation>jam ; Kafi</translation>
        </message>
        <message>
            <source>Locrian</source>
            <translation>locrien</translation>
        </message>
        <message>
            <source>unstable</source>
            <translation>instable</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>expression</translation>
        </message>
        <message>
            <source>Lydian</source>
            <translation>lydien</translation>
        </message>
        <message>
            <source>dreamy floating</source>
            <translation>rêveur, flottant</translation>
        </message>
        <message>
            <source>imagery; Kalyan/Yaman</source>
            <translation>images intérieures ; Kalyan/Yaman</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>majeur</translation>
        </message>
        <message>
            <source>happy bright</source>
            <translation>heureux, lumineux</translation>
        </message>
        <message>
            <source>songs; Bilaval</source>
            <translation>chansons ; Bilaval</translation>
        </message>
        <message>
            <source>Natural minor</source>
            <translation>mineur naturel</translation>
        </message>
        <message>
            <source>sad reflective</source>
            <translation>triste, pensif</translation>
        </message>
        <message>
            <source>songs; Asavari</source>
            <translation>chansons ; Asavari</translation>
        </message>
        <message>
            <source>Mixolydian</source>
            <translation>mixolydien</translation>
        </message>
        <message>
            <source>folk relaxed</source>
            <translation>populaire, détendu</translation>
        </message>
        <message>
            <source>jam; Khamaj</source>
            <translation>jam ; Khamaj</translation>
        </message>
        <message>
            <source>Phrygian</source>
            <translation>phrygien</translation>
        </message>
        <message>
            <source>dark tense</source>
            <translation>sombre, tendu</translation>
        </message>
        <message>
            <source>expression; Bhairavi; Kurd</source>
            <translation>expression ; Bhairavi ; Kurd</translation>
        </message>
        <message>
            <source>Quarter-tones</source>
            <translation>quarts de ton</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>jeu avancé</translation>
        </message>
        <message>
            <source>Thai, seven equal steps</source>
            <translation>thaï, sept degrés égaux</translation>
        </message>
        <message>
            <source>even bright</source>
            <translation>égal, lumineux</translation>
        </message>
        <message>
            <source>ranat; bells</source>
            <translation>ranat ; cloches</translation>
        </message>
        <message>
            <source>Chromatic</source>
            <translation>chromatique</translation>
        </message>
        <message>
            <source>Pelog of the kacapi</source>
            <translation>Pelog du kacapi</translation>
        </message>
        <message>
            <source>shimmering</source>
            <translation>scintillant</translation>
        </message>
        <message>
            <source>plucked strings</source>
            <translation>cordes pincées</translation>
        </message>
        <message>
            <source>Pelog in twelve tones</source>
            <translation>Pelog en douze sons</translation>
        </message>
        <message>
            <source>bronze shimmering</source>
            <translation>scintillement de bronze</translation>
        </message>
        <message>
            <source>Salendro of the kacapi</source>
            <translation>Salendro du kacapi</translation>
        </message>
        <message>
            <source>floating</source>
            <translation>flottant</translation>
        </message>
        <message>
            <source>Slendro</source>
            <translation>Slendro</translation>
        </message>
        <message>
            <source>bells; gamelan</source>
            <translation>cloches ; gamelan</translation>
        </message>
        <message>
            <source>Handpan Annaziska</source>
            <translation>Handpan Annaziska</translation>
        </message>
        <message>
            <source>mellow minor</source>
            <translation>mineur moelleux</translation>
        </message>
        <message>
            <source>on C#: the pads are ding and fields</source>
            <translation>sur do♯ : les pads sont le ding et les champs</translation>
        </message>
        <message>
            <source>Handpan Celtic minor</source>
            <translation>Handpan mineur celtique</translation>
        </message>
        <message>
            <source>gentle folk</source>
            <translation>doux, populaire</translation>
        </message>
        <message>
            <source>on D: the pads are ding and fields</source>
            <translation>sur ré : les pads sont le ding et les champs</translation>
        </message>
        <message>
            <source>Handpan Golden Gate</source>
            <translation>Handpan Golden Gate</translation>
        </message>
        <message>
            <source>dreamy lydian</source>
            <translation>lydien rêveur</translation>
        </message>
        <message>
            <source>on C: the pads are ding and fields</source>
            <translation>sur do : les pads sont le ding et les champs</translation>
        </message>
        <message>
            <source>Handpan Hijaz</source>
            <translation>Handpan Hijaz</translation>
        </message>
        <message>
            <source>passionate</source>
            <translation>passionné</translation>
        </message>
        <message>
            <source>Handpan Kurd</source>
            <translation>Handpan Kurd</translation>
        </message>
        <message>
            <source>melancholy flowing</source>
            <translation>mélancolique, fluide</translation>
        </message>
        <message>
            <source>Handpan low Pygmy</source>
            <translation>Handpan Pygmy grave</translation>
        </message>
        <message>
            <source>deep dreaming</source>
            <translation>rêve profond</translation>
        </message>
        <message>
            <source>on F: the pads are ding and fields</source>
            <translation>sur fa : les pads sont le ding et les champs</translation>
        </message>
        <message>
            <source>Major hexatonic</source>
            <translation>hexatonique majeure</translation>
        </message>
        <message>
            <source>bright singable</source>
            <translation>lumineux, chantant</translation>
        </message>
        <message>
            <source>songs</source>
            <translation>chansons</translation>
        </message>
        <message>
            <source>Minor hexatonic</source>
            <translation>hexatonique mineure</translation>
        </message>
        <message>
            <source>wistful</source>
            <translation>nostalgique</translation>
        </message>
        <message>
            <source>Charukeshi</source>
            <translation>Charukeshi</translation>
        </message>
        <message>
            <source>devotional</source>
            <translation>recueilli</translation>
        </message>
        <message>
            <source>Hamsadhwani</source>
            <translation>Hamsadhwani</translation>
        </message>
        <message>
            <source>joyful auspicious</source>
            <translation>joyeux, de bon augure</translation>
        </message>
        <message>
            <source>Marwa</source>
            <translation>Marwa</translation>
        </message>
        <message>
            <source>restless dusk</source>
            <translation>crépuscule inquiet</translation>
        </message>
        <message>
            <source>Todi</source>
            <translation>Todi</translation>
        </message>
        <message>
            <source>pathos</source>
            <translation>poignant</translation>
        </message>
        <message>
            <source>Hirajoshi</source>
            <translation>Hirajoshi</translation>
        </message>
        <message>
            <source>contemplative sad</source>
            <translation>contemplatif, triste</translation>
        </message>
        <message>
            <source>the handpan called Akebono</source>
            <translation>le handpan appelé Akebono</translation>
        </message>
        <message>
            <source>In-sen</source>
            <translation>In-sen</translation>
        </message>
        <message>
            <source>still mysterious</source>
            <translation>immobile, mystérieux</translation>
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
            <translation>tendu, dépouillé</translation>
        </message>
        <message>
            <source>Kumoi</source>
            <translation>Kumoi</translation>
        </message>
        <message>
            <source>tender</source>
            <translation>tendre</translation>
        </message>
        <message>
            <source>koto; Shivaranjani</source>
            <translation>koto ; Shivaranjani</translation>
        </message>
        <message>
            <source>Miyako-bushi</source>
            <translation>Miyako-bushi</translation>
        </message>
        <message>
            <source>austere</source>
            <translation>austère</translation>
        </message>
        <message>
            <source>Ryukyu</source>
            <translation>Ryukyu</translation>
        </message>
        <message>
            <source>sunny island</source>
            <translation>île au soleil</translation>
        </message>
        <message>
            <source>Lydian dominant</source>
            <translation>lydien dominant</translation>
        </message>
        <message>
            <source>airy curious</source>
            <translation>aérien, curieux</translation>
        </message>
        <message>
            <source>acoustic scale</source>
            <translation>gamme acoustique</translation>
        </message>
        <message>
            <source>Septimal minor pentatonic</source>
            <translation>pentatonique mineure septimale</translation>
        </message>
        <message>
            <source>dark pure</source>
            <translation>sombre, pur</translation>
        </message>
        <message>
            <source>drones; blues without beating</source>
            <translation>bourdons ; blues sans battements</translation>
        </message>
        <message>
            <source>Just major pentatonic</source>
            <translation>pentatonique majeure juste</translation>
        </message>
        <message>
            <source>calm pure</source>
            <translation>calme, pur</translation>
        </message>
        <message>
            <source>drones; long tones</source>
            <translation>bourdons ; longues notes</translation>
        </message>
        <message>
            <source>Just major</source>
            <translation>majeur juste</translation>
        </message>
        <message>
            <source>happy pure</source>
            <translation>heureux, pur</translation>
        </message>
        <message>
            <source>songs over a drone</source>
            <translation>chansons sur un bourdon</translation>
        </message>
        <message>
            <source>Just minor pentatonic</source>
            <translation>pentatonique mineure juste</translation>
        </message>
        <message>
            <source>warm pure</source>
            <translation>chaud, pur</translation>
        </message>
        <message>
            <source>Pythagorean pentatonic</source>
            <translation>pentatonique pythagoricienne</translation>
        </message>
        <message>
            <source>bright pure</source>
            <translation>lumineux, pur</translation>
        </message>
        <message>
            <source>drones; open strings</source>
            <translation>bourdons ; cordes à vide</translation>
        </message>
        <message>
            <source>Maqam Bayati</source>
            <translation>Maqam Bayati</translation>
        </message>
        <message>
            <source>tender longing</source>
            <translation>tendre, nostalgique</translation>
        </message>
        <message>
            <source>song; ney</source>
            <translation>chant ; ney</translation>
        </message>
        <message>
            <source>Maqam Rast, Egyptian</source>
            <translation>Maqam Rast, égyptien</translation>
        </message>
        <message>
            <source>dignified</source>
            <translation>digne</translation>
        </message>
        <message>
            <source>song; oud</source>
            <translation>chant ; oud</translation>
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
            <translation>endeuillé</translation>
        </message>
        <message>
            <source>Harmonic major</source>
            <translation>majeur harmonique</translation>
        </message>
        <message>
            <source>romantic</source>
            <translation>romantique</translation>
        </message>
        <message>
            <source>Harmonic minor</source>
            <translation>mineur harmonique</translation>
        </message>
        <message>
            <source>dramatic yearning</source>
            <translation>nostalgie dramatique</translation>
        </message>
        <message>
            <source>expression; Kirwani</source>
            <translation>expression ; Kirwani</translation>
        </message>
        <message>
            <source>Melodic minor</source>
            <translation>mineur mélodique</translation>
        </message>
        <message>
            <source>bittersweet</source>
            <translation>doux-amer</translation>
        </message>
        <message>
            <source>jazz</source>
            <translation>jazz</translation>
        </message>
        <message>
            <source>Neapolitan minor</source>
            <translation>mineur napolitain</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>sombre</translation>
        </message>
        <message>
            <source>Harmonics 4 to 7</source>
            <translation>harmoniques 4 à 7</translation>
        </message>
        <message>
            <source>glowing</source>
            <translation>rayonnant</translation>
        </message>
        <message>
            <source>first contact; bells</source>
            <translation>premier contact ; cloches</translation>
        </message>
        <message>
            <source>Overtone pentatonic</source>
            <translation>pentatonique harmonique</translation>
        </message>
        <message>
            <source>glowing wistful</source>
            <translation>rayonnant, nostalgique</translation>
        </message>
        <message>
            <source>singing; overtone flute</source>
            <translation>chant ; flûte harmonique</translation>
        </message>
        <message>
            <source>Overtones 8 to 16</source>
            <translation>harmoniques 8 à 16</translation>
        </message>
        <message>
            <source>strange radiant</source>
            <translation>étrange, radieux</translation>
        </message>
        <message>
            <source>exploring; alphorn</source>
            <translation>explorer ; cor des Alpes</translation>
        </message>
        <message>
            <source>Major pentatonic</source>
            <translation>pentatonique majeure</translation>
        </message>
        <message>
            <source>bright calm open</source>
            <translation>lumineux, calme, ouvert</translation>
        </message>
        <message>
            <source>first contact; Orff; Bhupali; Gong mode</source>
            <translation>premier contact ; Orff ; Bhupali ; mode Gong</translation>
        </message>
        <message>
            <source>Man gong</source>
            <translation>Man gong</translation>
        </message>
        <message>
            <source>deep introspective</source>
            <translation>profond, intérieur</translation>
        </message>
        <message>
            <source>night; Jue mode</source>
            <translation>nuit ; mode Jue</translation>
        </message>
        <message>
            <source>Minor pentatonic</source>
            <translation>pentatonique mineure</translation>
        </message>
        <message>
            <source>earthy warm</source>
            <translation>terrien, chaud</translation>
        </message>
        <message>
            <source>default minor; Yu mode; Vietnamese</source>
            <translation>mineur par défaut ; mode Yu ; Viêt Nam</translation>
        </message>
        <message>
            <source>Ritusen</source>
            <translation>Ritusen</translation>
        </message>
        <message>
            <source>serene bright</source>
            <translation>serein, lumineux</translation>
        </message>
        <message>
            <source>meditation; Zhi mode</source>
            <translation>méditation ; mode Zhi</translation>
        </message>
        <message>
            <source>Suspended pentatonic</source>
            <translation>pentatonique suspendue</translation>
        </message>
        <message>
            <source>open floating neutral</source>
            <translation>ouvert, flottant, neutre</translation>
        </message>
        <message>
            <source>meditation; Shang mode</source>
            <translation>méditation ; mode Shang</translation>
        </message>
        <message>
            <source>Augmented hexatonic</source>
            <translation>hexatonique augmentée</translation>
        </message>
        <message>
            <source>surreal</source>
            <translation>surréel</translation>
        </message>
        <message>
            <source>Octatonic, half step first</source>
            <translation>octatonique, demi-ton d’abord</translation>
        </message>
        <message>
            <source>suspense</source>
            <translation>suspense</translation>
        </message>
        <message>
            <source>Octatonic, whole step first</source>
            <translation>octatonique, ton d’abord</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prométhée</translation>
        </message>
        <message>
            <source>mystic</source>
            <translation>mystique</translation>
        </message>
        <message>
            <source>Whole tone</source>
            <translation>par tons</translation>
        </message>
        <message>
            <source>dreamlike weightless</source>
            <translation>onirique, en apesanteur</translation>
        </message>
        <message>
            <source>imagery</source>
            <translation>images intérieures</translation>
        </message>
        <message>
            <source>Bright tetratonic</source>
            <translation>tétratonique lumineuse</translation>
        </message>
        <message>
            <source>neutral bright</source>
            <translation>neutre, lumineux</translation>
        </message>
        <message>
            <source>first contact; very safe</source>
            <translation>premier contact ; très sûr</translation>
        </message>
        <message>
            <source>Open tetratonic</source>
            <translation>tétratonique ouverte</translation>
        </message>
        <message>
            <source>neutral calm</source>
            <translation>neutre, calme</translation>
        </message>
        <message>
            <source>Double harmonic</source>
            <translation>double harmonique</translation>
        </message>
        <message>
            <source>solemn intense</source>
            <translation>solennel, intense</translation>
        </message>
        <message>
            <source>morning raga</source>
            <translation>raga du matin</translation>
        </message>
        <message>
            <source>Hungarian minor</source>
            <translation>mineur hongrois</translation>
        </message>
        <message>
            <source>fiery</source>
            <translation>fougueux</translation>
        </message>
        <message>
            <source>Phrygian dominant</source>
            <translation>phrygien dominant</translation>
        </message>
        <message>
            <source>maqam Hijaz (12-TET)</source>
            <translation>maqam Hijaz (tempéré)</translation>
        </message>
    </context>
    <context>
        <name>DegreeKeyboard</name>
        <message>
            <source>Degrees of the scale</source>
            <translation>Degrés de la gamme</translation>
        </message>
    </context>
    <context>
        <name>DegreeSwitch</name>
        <message>
            <source>{note}, tonic, always on</source>
            <translation>{note}, tonique, toujours dans la gamme</translation>
        </message>
        <message>
            <source>{note}, on</source>
            <translation>{note}, dans la gamme</translation>
        </message>
        <message>
            <source>{note}, off</source>
            <translation>{note}, hors gamme</translation>
        </message>
    </context>
    <context>
        <name>Device</name>
        <message>
            <source>Press a key on yours…</source>
            <translation>Appuyer sur une touche du vôtre…</translation>
        </message>
        <message>
            <source>One player for each MIDI channel</source>
            <translation>Un participant par canal MIDI</translation>
        </message>
        <message>
            <source>Free this seat</source>
            <translation>Libérer cette place</translation>
        </message>
        <message>
            <source>Change instruments with:</source>
            <translation>Échanger l’instrument avec :</translation>
        </message>
        <message>
            <source>Press a key on the instrument of {name}</source>
            <translation>Appuyer sur une touche de l’instrument de {name}</translation>
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s.</source>
            <translation>Appuyer sur une touche de l’instrument de {name}.</translation>
        </message>
        <message>
            <source>Free the seat of {name}</source>
            <translation>Libérer la place de {name}</translation>
        </message>
        <message>
            <source>{name} changes instruments with {other}</source>
            <translation>{name} échange son instrument avec {other}</translation>
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
            <translation>Autres sons</translation>
        </message>
        <message>
            <source>Bars and tongues</source>
            <translation>Lames et languettes</translation>
        </message>
        <message>
            <source>Strings</source>
            <translation>Cordes</translation>
        </message>
        <message>
            <source>Keyboards</source>
            <translation>Claviers</translation>
        </message>
        <message>
            <source>Winds</source>
            <translation>Vents</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Voix</translation>
        </message>
        <message>
            <source>Soft grounds</source>
            <translation>Nappes douces</translation>
        </message>
        <message>
            <source>Melody</source>
            <translation>Mélodie</translation>
        </message>
        <message>
            <source>Bells</source>
            <translation>Cloches</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Verre</translation>
        </message>
        <message>
            <source>Drums and rattles</source>
            <translation>Tambours et hochets</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>The window had a fault; the music goes on. ({words})</source>
            <translation>La fenêtre a eu un défaut ; la musique continue. ({words})</translation>
        </message>
    </context>
    <context>
        <name>FirstCard</name>
        <message>
            <source>What shall become of what you play?</source>
            <translation>Que doit devenir ce que vous jouez ?</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>Me demander plus tard</translation>
        </message>
    </context>
    <context>
        <name>FirstHint</name>
        <message>
            <source>Press a pad, any key from Q to B, or your keyboard</source>
            <translation>Appuyer sur un pad, une lettre à gauche du clavier ou un clavier de musique</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>off</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>soft</source>
            <translation>doux</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>fort</translation>
        </message>
    </context>
    <context>
        <name>Harmony</name>
        <message>
            <source>calm</source>
            <translation>calme</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>clair</translation>
        </message>
        <message>
            <source>tense</source>
            <translation>tendu</translation>
        </message>
        <message>
            <source>harsh</source>
            <translation>rude</translation>
        </message>
        <message>
            <source>consonance {number} of 4, {word}</source>
            <translation>consonance {number} sur 4, {word}</translation>
        </message>
    </context>
    <context>
        <name>HarmonyLamp</name>
        <message>
            <source>Harmony: nothing sounds together</source>
            <translation>Harmonie : rien ne sonne ensemble</translation>
        </message>
        <message>
            <source>Harmony: {word}</source>
            <translation>Harmonie : {word}</translation>
        </message>
    </context>
    <context>
        <name>HarmonyShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation>Mesure suivante : {key}</translation>
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation>Temps suivant : {key}</translation>
        </message>
        <message>
            <source>A4 is {hertz} hertz</source>
            <translation>Le la est à {hertz} hertz</translation>
        </message>
        <message>
            <source>Now in {key}</source>
            <translation>Maintenant en {key}</translation>
        </message>
        <message>
            <source>Tempo: {bpm} beats a minute, {beats} in a bar</source>
            <translation>Tempo : {bpm} temps par minute, {beats} par mesure</translation>
        </message>
        <message>
            <source>Tap again, in the tempo that you want</source>
            <translation>Taper encore, au tempo voulu</translation>
        </message>
        <message>
            <source>Bed: {kind}</source>
            <translation>Nappe : {kind}</translation>
        </message>
        <message>
            <source>The pulse is on</source>
            <translation>La pulsation joue</translation>
        </message>
        <message>
            <source>Song: {name}</source>
            <translation>Morceau : {name}</translation>
        </message>
    </context>
    <context>
        <name>HearingPage</name>
        <message>
            <source>Calm mode</source>
            <translation>Mode calme</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Nothing sudden, nothing shrill: soft beginnings, little difference in loudness.</source>
            <translation>Rien de soudain, rien de strident : débuts doux, peu d’écarts de volume.</translation>
        </message>
        <message>
            <source>Loudest allowed</source>
            <translation>Volume maximal</translation>
        </message>
        <message>
            <source>How loud it is in the room</source>
            <translation>Niveau sonore dans la pièce</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Close (F1)</source>
            <translation>Fermer (F1)</translation>
        </message>
        <message>
            <source>Q W E R T …</source>
            <translation>A Z E R T …</translation>
        </message>
        <message>
            <source>the high pads; shared, Y U I O P are the second player’s</source>
            <translation>les pads aigus ; à deux, Y U I O P sont à la seconde personne</translation>
        </message>
        <message>
            <source>A S D F G …</source>
            <translation>Q S D F G …</translation>
        </message>
        <message>
            <source>the middle pads (many keyboards tell only some keys at once)</source>
            <translation>les pads du milieu (bien des claviers ne signalent que quelques touches à la fois)</translation>
        </message>
        <message>
            <source>Z X C V B …</source>
            <translation>W X C V B …</translation>
        </message>
        <message>
            <source>the low pads</source>
            <translation>les pads graves</translation>
        </message>
        <message>
            <source>Tab, arrows, Space</source>
            <translation>Tab, flèches, Espace</translation>
        </message>
        <message>
            <source>go to the pads, from pad to pad, play</source>
            <translation>aller aux pads, de pad en pad, jouer</translation>
        </message>
        <message>
            <source>[ and ]</source>
            <translation>[ et ]</translation>
        </message>
        <message>
            <source>an octave down, an octave up</source>
            <translation>une octave plus bas, une octave plus haut</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>stop all sound at once</source>
            <translation>tout arrêter d’un coup</translation>
        </message>
        <message>
            <source>Shift+Esc</source>
            <translation>Maj+Échap</translation>
        </message>
        <message>
            <source>let all sound fade out</source>
            <translation>tout faire taire en douceur</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+Haut, Ctrl+Bas</translation>
        </message>
        <message>
            <source>louder, softer</source>
            <translation>plus fort, moins fort</translation>
        </message>
        <message>
            <source>Ctrl+M</source>
            <translation>Ctrl+M</translation>
        </message>
        <message>
            <source>mark this moment, to find it again</source>
            <translation>marquer ce moment, pour le retrouver</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>end this jam; the next note begins another</source>
            <translation>terminer cette jam ; la note suivante en commence une autre</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>choose scale and key: arrows, Space to hear, Enter to choose</source>
            <translation>choisir gamme et tonalité : flèches, Espace pour écouter, Entrée pour choisir</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Ctrl+J</translation>
        </message>
        <message>
            <source>choose a scene: a whole setting at once</source>
            <translation>choisir une scène : tout un réglage d’un coup</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>mixer, sounds and hearing; Del brings a slider or knob back</source>
            <translation>mixage, sons et écoute ; Suppr rétablit un curseur ou un bouton</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Ctrl+B</translation>
        </message>
        <message>
            <source>bed, beat, guard, tuning and song</source>
            <translation>nappe, temps, garde-fou, accord et morceau</translation>
        </message>
        <message>
            <source>Ctrl+T</source>
            <translation>Ctrl+T</translation>
        </message>
        <message>
            <source>tap the tempo</source>
            <translation>battre le tempo</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>how pads lie, labels, colours, who shares the screen</source>
            <translation>disposition des pads, noms, couleurs, partage de l’écran</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>lead: marks, invitations, all that is for everybody</source>
            <translation>mener : repères, invitations, tout ce qui vaut pour tout le monde</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Maj+L</translation>
        </message>
        <message>
            <source>lock the screen; to unlock it, hold it for 2 seconds</source>
            <translation>verrouiller l’écran ; pour déverrouiller, tenir 2 secondes</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>settings: sound, instruments, access, privacy and language</source>
            <translation>réglages : son, instruments, accès, vie privée et langue</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>show or hide this card</source>
            <translation>montrer ou cacher cette carte</translation>
        </message>
    </context>
    <context>
        <name>Host</name>
        <message>
            <source>The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; the window raises it, with its PIN.</source>
            <translation>Le plafond est verrouillé, il reste donc à {ceiling:g} dB. Tout le reste est comme demandé ; la fenêtre le relève, avec son code.</translation>
        </message>
        <message>
            <source>Captured to {place}</source>
            <translation>Capturé dans {place}</translation>
        </message>
        <message>
            <source>Nobody played: nothing was captured to {place}.</source>
            <translation>Personne n’a joué : rien n’a été capturé dans {place}.</translation>
        </message>
        <message>
            <source>The jam has no file to lay its sound out by; what was captured is in {place}.</source>
            <translation>La jam n’a pas de fichier pour aligner son audio ; ce qui a été capturé est dans {place}.</translation>
        </message>
        <message>
            <source>The engine was asked for what it cannot do, and left it out: {fault}.</source>
            <translation>Quelque chose d’impossible a été demandé au moteur, qui l’a laissé de côté : {fault}.</translation>
        </message>
        <message>
            <source>The engine was booted twice; it goes on with the first.</source>
            <translation>Le moteur a été lancé deux fois ; il continue avec le premier lancement.</translation>
        </message>
        <message>
            <source>The engine could not do {name}, and left it out: {fault}.</source>
            <translation>Le moteur n’a pas pu faire {name} et l’a laissé de côté : {fault}.</translation>
        </message>
        <message>
            <source>The engine stumbled and goes on: {fault}.</source>
            <translation>Le moteur a trébuché et continue : {fault}.</translation>
        </message>
        <message>
            <source>No sound: {why}. Everything else works, and is recorded; {todo}.</source>
            <translation>Pas de son : {why}. Tout le reste fonctionne et est enregistré ; {todo}.</translation>
        </message>
        <message>
            <source>this pyo has no JACK</source>
            <translation>ce pyo n’a pas JACK</translation>
        </message>
        <message>
            <source>start Improv with --audio portaudio</source>
            <translation>lancer Improv avec --audio portaudio</translation>
        </message>
        <message>
            <source>no JACK server answers</source>
            <translation>aucun serveur JACK ne répond</translation>
        </message>
        <message>
            <source>start JACK, then Improv again</source>
            <translation>lancer JACK, puis de nouveau Improv</translation>
        </message>
        <message>
            <source>PortAudio finds no output</source>
            <translation>PortAudio ne trouve aucune sortie</translation>
        </message>
        <message>
            <source>plug in or switch on a loudspeaker, then start Improv again</source>
            <translation>brancher ou allumer un haut-parleur, puis relancer Improv</translation>
        </message>
        <message>
            <source>PortAudio cannot open {name}, which another program may be using</source>
            <translation>PortAudio ne peut pas ouvrir {name}, qu’un autre programme utilise peut-être</translation>
        </message>
        <message>
            <source>close that program or choose another output in the system's settings, then start Improv again</source>
            <translation>fermer ce programme ou choisir une autre sortie dans les réglages du système, puis relancer Improv</translation>
        </message>
        <message>
            <source>The sound device is gone; the sound starts again.</source>
            <translation>L’appareil audio a disparu ; le son redémarre.</translation>
        </message>
        <message>
            <source>The engine was asked for what it cannot do: {fault}.</source>
            <translation>Quelque chose d’impossible a été demandé au moteur : {fault}.</translation>
        </message>
        <message>
            <source>the song</source>
            <translation>le morceau</translation>
        </message>
        <message>
            <source>its file is not the one any more that was chosen</source>
            <translation>son fichier n’est plus celui qui a été choisi</translation>
        </message>
        <message>
            <source>its file cannot be read ({why})</source>
            <translation>son fichier ne peut pas être lu ({why})</translation>
        </message>
        <message>
            <source>there is too little memory for it</source>
            <translation>il y a trop peu de mémoire pour lui</translation>
        </message>
        <message>
            <source>its file is no sound that can be read (WAV, FLAC, OGG, MP3)</source>
            <translation>son fichier n’est pas un son lisible (WAV, FLAC, OGG, MP3)</translation>
        </message>
        <message>
            <source>{song} stays silent: {why}. All else plays on.</source>
            <translation>{song} reste silencieux : {why}. Tout le reste continue.</translation>
        </message>
        <message>
            <source>its rate of {rate} Hz is none that is played</source>
            <translation>sa fréquence de {rate} Hz ne peut pas être jouée</translation>
        </message>
        <message>
            <source>songs may be an hour long, not more</source>
            <translation>un morceau peut durer une heure, pas plus</translation>
        </message>
        <message>
            <source>{path} is no file</source>
            <translation>{path} n’est pas un fichier</translation>
        </message>
        <message>
            <source>it has {rate} Hz and the sound here {wanted}; to play it: pip install 'improv[song]'</source>
            <translation>il est à {rate} Hz et le son d’ici à {wanted} ; pour le jouer : pip install 'improv[song]'</translation>
        </message>
        <message>
            <source>Cannot capture to {place} ({why}): the jam goes on, and is recorded.</source>
            <translation>Impossible de capturer dans {place} ({why}) : la jam continue et est enregistrée.</translation>
        </message>
        <message>
            <source>The ceiling stays at {present:g} dB: it is locked. It can be lowered; its PIN raises it.</source>
            <translation>Le plafond reste à {present:g} dB : il est verrouillé. Il peut être baissé ; son code permet de le relever.</translation>
        </message>
        <message>
            <source>The ceiling is locked already. To give it another PIN, unlock it first.</source>
            <translation>Le plafond est déjà verrouillé. Pour changer de code, le déverrouiller d’abord.</translation>
        </message>
        <message>
            <source>The ceiling is not locked: {why}.</source>
            <translation>Le plafond n’est pas verrouillé : {why}.</translation>
        </message>
        <message>
            <source>There were too many wrong PINs: the ceiling stays as it is, and all plays on. Try again in {seconds} seconds.</source>
            <translation>Trop de codes faux : le plafond reste tel quel, et tout continue. Réessayer dans {seconds} secondes.</translation>
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again in {seconds} seconds.</source>
            <translation>Ce n’est pas le bon code : le plafond reste verrouillé, et tout continue. Nouvel essai possible dans {seconds} secondes.</translation>
        </message>
        <message>
            <source>That is not the PIN: the ceiling stays locked, and all plays on. You can try again now.</source>
            <translation>Ce n’est pas le bon code : le plafond reste verrouillé, et tout continue. Nouvel essai possible maintenant.</translation>
        </message>
        <message>
            <source>the sound engine did not load</source>
            <translation>le moteur audio ne s’est pas chargé</translation>
        </message>
        <message>
            <source>the sound engine did not start</source>
            <translation>le moteur audio n’a pas démarré</translation>
        </message>
        <message>
            <source>the sound engine hung</source>
            <translation>le moteur audio s’est bloqué</translation>
        </message>
        <message>
            <source>the sound device stood still</source>
            <translation>l’appareil audio s’est figé</translation>
        </message>
        <message>
            <source>the sound engine did not listen</source>
            <translation>le moteur audio n’a pas écouté</translation>
        </message>
        <message>
            <source>The sound engine ended again and again. Playing and recording go on without sound. Begin a new jam to try again, or run `improv doctor`.</source>
            <translation>Le moteur audio s’est arrêté plusieurs fois. Le jeu et l’enregistrement continuent sans son. Commencer une nouvelle jam pour réessayer, ou lancer `improv doctor`.</translation>
        </message>
        <message>
            <source>the sound engine ended</source>
            <translation>le moteur audio s’est arrêté</translation>
        </message>
        <message>
            <source>Bringing the sound back: {why}.</source>
            <translation>Retour du son en cours : {why}.</translation>
        </message>
        <message>
            <source>Volume, ceiling and lock hold until the end, and are not remembered: {why}.</source>
            <translation>Volume, plafond et verrou valent jusqu’à la fin, et ne sont pas retenus : {why}.</translation>
        </message>
        <message>
            <source>Names and seats hold until the end, and are not remembered: {why}.</source>
            <translation>Noms et places valent jusqu’à la fin, et ne sont pas retenus : {why}.</translation>
        </message>
        <message>
            <source>Nothing was measured: let the noise sound, then say what the meter shows.</source>
            <translation>Rien n’a été mesuré : laisser sonner le bruit, puis dire ce que l’appareil de mesure montre.</translation>
        </message>
        <message>
            <source>Nothing was measured: a meter shows {lowest:g} to {highest:g} dB(A) here.</source>
            <translation>Rien n’a été mesuré : un appareil de mesure montre ici de {lowest:g} à {highest:g} dB(A).</translation>
        </message>
        <message>
            <source>There is no sound to be measured: plug in or switch on a loudspeaker first.</source>
            <translation>Il n’y a pas de son à mesurer : brancher ou allumer d’abord un haut-parleur.</translation>
        </message>
        <message>
            <source>The noise is not steady yet: look at the meter again in a few seconds.</source>
            <translation>Le bruit n’est pas encore stable : regarder de nouveau la mesure dans quelques secondes.</translation>
        </message>
        <message>
            <source>The noise is too soft to be measured: turn the volume up, then look again.</source>
            <translation>Le bruit est trop faible pour être mesuré : monter le volume, puis regarder de nouveau.</translation>
        </message>
        <message>
            <source>The profile is not saved: {why}</source>
            <translation>Le profil n’est pas enregistré : {why}</translation>
        </message>
        <message>
            <source>The profile is not deleted: {why}</source>
            <translation>Le profil n’est pas supprimé : {why}</translation>
        </message>
        <message>
            <source>The scale is not saved: {why}</source>
            <translation>La gamme n’est pas enregistrée : {why}</translation>
        </message>
        <message>
            <source>The scene is not saved: {why}</source>
            <translation>La scène n’est pas enregistrée : {why}</translation>
        </message>
        <message>
            <source>The song is heard at its own speed only, and is left out now.</source>
            <translation>Le morceau ne s’entend qu’à sa propre vitesse ; il est laissé de côté pour l’instant.</translation>
        </message>
        <message>
            <source>Starting sound…</source>
            <translation>Démarrage du son…</translation>
        </message>
        <message>
            <source>No sound device: pads light up and the jam is recorded, in silence.</source>
            <translation>Aucun appareil audio : les pads s’allument et la jam est enregistrée, en silence.</translation>
        </message>
        <message>
            <source>Sound: {device}, {rate:g} kHz, {time:.1f} ms</source>
            <translation>Son : {device}, {rate:g} kHz, {time:.1f} ms</translation>
        </message>
        <message>
            <source>The window had a fault and was opened again. Nothing was lost.</source>
            <translation>La fenêtre a eu un défaut et a été rouverte. Rien n’a été perdu.</translation>
        </message>
        <message>
            <source>no such file or directory</source>
            <translation>fichier ou dossier introuvable</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>accès refusé</translation>
        </message>
        <message>
            <source>operation not permitted</source>
            <translation>opération non permise</translation>
        </message>
        <message>
            <source>read-only file system</source>
            <translation>système de fichiers en lecture seule</translation>
        </message>
        <message>
            <source>no space left on device</source>
            <translation>plus de place sur le disque</translation>
        </message>
        <message>
            <source>disk quota exceeded</source>
            <translation>quota de disque dépassé</translation>
        </message>
        <message>
            <source>input/output error</source>
            <translation>erreur de lecture ou d’écriture</translation>
        </message>
        <message>
            <source>not a directory</source>
            <translation>n’est pas un dossier</translation>
        </message>
        <message>
            <source>is a directory</source>
            <translation>est un dossier</translation>
        </message>
        <message>
            <source>file exists</source>
            <translation>le fichier existe déjà</translation>
        </message>
        <message>
            <source>{driver} has stopped; its MIDI ports come back when it does</source>
            <translation>{driver} s’est arrêté ; ses ports MIDI reviendront avec lui</translation>
        </message>
        <message>
            <source>{driver} offers no port of our own ({fault})</source>
            <translation>{driver} n’offre pas de port propre à Improv ({fault})</translation>
        </message>
        <message>
            <source>no JACK server is running</source>
            <translation>aucun serveur JACK ne tourne</translation>
        </message>
        <message>
            <source>{driver} does not open ({fault})</source>
            <translation>{driver} ne s’ouvre pas ({fault})</translation>
        </message>
        <message>
            <source>MIDI ports that were not closed: {count} ({api}: {fault}); everything else is heard; if one stays silent when it is plugged in again, start Improv again.</source>
            <translation>Ports MIDI qui n’ont pas été fermés : {count} ({api} : {fault}) ; tout le reste s’entend ; si l’un d’eux reste silencieux une fois rebranché, relancer Improv.</translation>
        </message>
        <message>
            <source>{device} is not there; its kernel module is snd-seq</source>
            <translation>{device} n’est pas là ; son module de noyau est snd-seq</translation>
        </message>
        <message>
            <source>{device} is closed to you; join its group (often: audio)</source>
            <translation>{device} vous est fermé ; rejoindre son groupe (souvent : audio)</translation>
        </message>
        <message>
            <source>cannot be lit ({fault}); it plays all the same</source>
            <translation>ne peut pas être éclairé ({fault}) ; il joue quand même</translation>
        </message>
        <message>
            <source>Windows has no MIDI ports that a program offers; following a clock works</source>
            <translation>Windows n’a pas de ports MIDI offerts par un programme ; suivre une horloge fonctionne</translation>
        </message>
        <message>
            <source>{what}: {why}</source>
            <translation>{what} : {why}</translation>
        </message>
        <message>
            <source>{device} {what}</source>
            <translation>{device} {what}</translation>
        </message>
        <message>
            <source>{device} is not there ({fault}); everything else works</source>
            <translation>{device} n’est pas là ({fault}) ; tout le reste fonctionne</translation>
        </message>
        <message>
            <source>MIDI clock is not sent</source>
            <translation>L’horloge MIDI n’est pas envoyée</translation>
        </message>
        <message>
            <source>Notes are not sent</source>
            <translation>Les notes ne sont pas envoyées</translation>
        </message>
        <message>
            <source>MIDI keyboards cannot be heard: {why}</source>
            <translation>Les claviers MIDI ne peuvent pas être entendus : {why}</translation>
        </message>
        <message>
            <source>{device} cannot be heard; another program may have it ({fault})</source>
            <translation>{device} ne peut pas être entendu ; un autre programme l’utilise peut-être ({fault})</translation>
        </message>
        <message>
            <source>{device} sends very much; the others play on. What is too much is left out: look at its settings, or unplug it.</source>
            <translation>{device} envoie énormément ; les autres continuent de jouer. Ce qui est de trop est laissé de côté : voir ses réglages, ou le débrancher.</translation>
        </message>
        <message>
            <source>A key of {device} seems to hang; everything else plays. Press it again, or press Esc.</source>
            <translation>Une touche de {device} semble bloquée ; tout le reste joue. Appuyer de nouveau dessus, ou sur Échap.</translation>
        </message>
        <message>
            <source>no backend</source>
            <translation>aucun pilote</translation>
        </message>
        <message>
            <source>does not send: the sound server stands still</source>
            <translation>n’envoie pas : le serveur de son est figé</translation>
        </message>
        <message>
            <source>does not send ({fault})</source>
            <translation>n’envoie pas ({fault})</translation>
        </message>
        <message>
            <source>a scale needs a name that can be shown</source>
            <translation>une gamme a besoin d’un nom qui puisse être affiché</translation>
        </message>
        <message>
            <source>a scale of {count} notes is too long for a file</source>
            <translation>une gamme de {count} notes est trop longue pour un fichier</translation>
        </message>
        <message>
            <source>the scale holds what cannot be written</source>
            <translation>la gamme contient quelque chose qui ne peut pas être écrit</translation>
        </message>
        <message>
            <source>cannot write {file}: {why}; {cure}</source>
            <translation>impossible d’écrire {file} : {why} ; {cure}</translation>
        </message>
        <message>
            <source>cannot write {file}: that is the name of a recording; choose another name</source>
            <translation>impossible d’écrire {file} : c’est le nom d’un enregistrement ; choisir un autre nom</translation>
        </message>
        <message>
            <source>free some space</source>
            <translation>libérer de la place</translation>
        </message>
        <message>
            <source>check the folder</source>
            <translation>vérifier le dossier</translation>
        </message>
        <message>
            <source>choose another place</source>
            <translation>choisir un autre endroit</translation>
        </message>
        <message>
            <source>Your last jam was interrupted. It is safe up to {time}.</source>
            <translation>Votre dernière jam a été interrompue. Elle est conservée jusqu’à {time}.</translation>
        </message>
        <message>
            <source>a scene needs a name that can be shown</source>
            <translation>une scène a besoin d’un nom qui puisse être affiché</translation>
        </message>
        <message>
            <source>the scene is too long for a file</source>
            <translation>la scène est trop longue pour un fichier</translation>
        </message>
        <message>
            <source>a PIN has {least} to {most} letters or digits</source>
            <translation>un code a de {least} à {most} lettres ou chiffres</translation>
        </message>
        <message>
            <source>The settings could not be read ({why}); they lie in {place}. Volume and ceiling are as at first, and a PIN has to be set anew.</source>
            <translation>Les réglages n’ont pas pu être lus ({why}) ; ils sont dans {place}. Volume et plafond sont comme au début, et un code est à définir de nouveau.</translation>
        </message>
        <message>
            <source>Little space left: about {minutes:.0f} minutes of recording. Free some space; the jam goes on.</source>
            <translation>Peu de place : environ {minutes:.0f} minutes d’enregistrement. Libérer de la place ; la jam continue.</translation>
        </message>
        <message>
            <source>Little space left: {megabytes} MB. Free some space; the jam goes on.</source>
            <translation>Peu de place : {megabytes} Mo. Libérer de la place ; la jam continue.</translation>
        </message>
        <message>
            <source>Little space left: less than a minute. Free some space; the jam goes on.</source>
            <translation>Peu de place : moins d’une minute. Libérer de la place ; la jam continue.</translation>
        </message>
        <message>
            <source>the file was deleted</source>
            <translation>le fichier a été supprimé</translation>
        </message>
        <message>
            <source>Cannot write the recording to {place} ({why}): the jam goes on and is kept in memory; {todo} and the rest is written by itself.</source>
            <translation>Impossible d’écrire l’enregistrement dans {place} ({why}) : la jam continue et reste en mémoire ; {todo}, et le reste s’écrira tout seul.</translation>
        </message>
        <message>
            <source>Cannot record in {folder} ({why}): the jam is recorded in {other} instead; check the first folder.</source>
            <translation>Impossible d’enregistrer dans {folder} ({why}) : la jam est enregistrée dans {other} ; vérifier le premier dossier.</translation>
        </message>
        <message>
            <source>{count} records are missing</source>
            <translation>{count} éléments manquent</translation>
        </message>
        <message>
            <source>nothing is missing</source>
            <translation>rien ne manque</translation>
        </message>
        <message>
            <source>The recording is being written again to {place}; {missing}.</source>
            <translation>L’enregistrement s’écrit de nouveau dans {place} ; {missing}.</translation>
        </message>
        <message>
            <source>The recording may not survive a power cut ({why}): it goes on being written; check the disk, and keep a copy of the jam.</source>
            <translation>L’enregistrement pourrait ne pas survivre à une coupure de courant ({why}) : il continue de s’écrire ; vérifier le disque, et garder une copie de la jam.</translation>
        </message>
        <message>
            <source>The last {seconds:.0f} s of the jam could not be recorded: {why}.</source>
            <translation>Les {seconds:.0f} dernières secondes de la jam n’ont pas pu être enregistrées : {why}.</translation>
        </message>
        <message>
            <source>The recorder failed ({fault}): the jam goes on and what was recorded is safe, but nothing more is; begin a new jam.</source>
            <translation>L’enregistrement a échoué ({fault}) : la jam continue et ce qui a été enregistré est conservé, mais rien de plus ne l’est ; commencer une nouvelle jam.</translation>
        </message>
        <message>
            <source>check the disk</source>
            <translation>vérifier le disque</translation>
        </message>
    </context>
    <context>
        <name>Ignored</name>
        <message>
            <source>The last press was ignored: it came too soon after the one before it.</source>
            <translation>Le dernier appui a été ignoré : il est venu trop tôt après le précédent.</translation>
        </message>
        <message>
            <source>The last press was ignored: it was let go before the hold was over.</source>
            <translation>Le dernier appui a été ignoré : il a été relâché avant la fin du maintien.</translation>
        </message>
        <message>
            <source>The last press was ignored: another finger was there first.</source>
            <translation>Le dernier appui a été ignoré : un autre doigt était là d’abord.</translation>
        </message>
        <message>
            <source>The last press was ignored: there were too many fingers.</source>
            <translation>Le dernier appui a été ignoré : il y avait trop de doigts.</translation>
        </message>
        <message>
            <source>The last press ended the note of the one before it.</source>
            <translation>Le dernier appui a terminé la note du précédent.</translation>
        </message>
        <message>
            <source>The last press was ignored.</source>
            <translation>Le dernier appui a été ignoré.</translation>
        </message>
    </context>
    <context>
        <name>InstrumentsSettings</name>
        <message>
            <source>Send what sounds to other instruments</source>
            <translation>Envoyer ce qui sonne à d’autres instruments</translation>
        </message>
        <message>
            <source>MIDI clock and tempo…</source>
            <translation>Horloge MIDI et tempo…</translation>
        </message>
        <message>
            <source>Whose sound</source>
            <translation>Le son de qui</translation>
        </message>
        <message>
            <source>Knobs of the sound of:</source>
            <translation>Réglages du son de :</translation>
        </message>
        <message>
            <source>What is plugged in</source>
            <translation>Ce qui est branché</translation>
        </message>
        <message>
            <source>To other instruments</source>
            <translation>Vers d’autres instruments</translation>
        </message>
        <message>
            <source>Keys, pads, pedals and knobs that give commands</source>
            <translation>Touches, pads, pédales et boutons qui donnent des commandes</translation>
        </message>
        <message>
            <source>Press Learn, then the key, pad or pedal, or move the knob; there are 20 seconds for it.</source>
            <translation>Appuyer sur Apprendre, puis sur la touche, le pad ou la pédale, ou tourner le bouton ; il y a 20 secondes.</translation>
        </message>
        <message>
            <source>Knobs that turn what a sound is like</source>
            <translation>Boutons qui changent le caractère d’un son</translation>
        </message>
        <message>
            <source>No keyboard or pad controller is plugged in.</source>
            <translation>Aucun clavier ni contrôleur à pads n’est branché.</translation>
        </message>
        <message>
            <source>Other programs find it as {port}: a channel for each player, drums on 10.</source>
            <translation>Les autres programmes le trouvent sous {port} : un canal par participant, percussions sur le 10.</translation>
        </message>
        <message>
            <source>There is no MIDI port to send through; everything else plays.</source>
            <translation>Il n’y a pas de port MIDI pour envoyer ; tout le reste joue.</translation>
        </message>
        <message>
            <source>A channel for each player, drums on 10, through a port called improv.</source>
            <translation>Un canal par participant, percussions sur le 10, par un port appelé improv.</translation>
        </message>
        <message>
            <source>{name}: its pads are lit</source>
            <translation>{name} : ses pads sont éclairés</translation>
        </message>
        <message>
            <source>{name}: known as {profile}</source>
            <translation>{name} : reconnu comme {profile}</translation>
        </message>
        <message>
            <source>{name}: played as any keyboard</source>
            <translation>{name} : joué comme un clavier ordinaire</translation>
        </message>
    </context>
    <context>
        <name>KeepAsking</name>
        <message>
            <source>The jam has ended ({time}). It is kept only if you say so.</source>
            <translation>La jam est terminée ({time}). Elle n’est gardée que si vous le dites.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>L’oublier</translation>
        </message>
        <message>
            <source>What you played is only in memory. Keep it before the window closes?</source>
            <translation>Ce que vous avez joué n’est qu’en mémoire. Le garder avant de fermer la fenêtre ?</translation>
        </message>
        <message>
            <source>Keep and close</source>
            <translation>Garder et fermer</translation>
        </message>
        <message>
            <source>Close without keeping</source>
            <translation>Fermer sans garder</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep jams on this computer</source>
            <translation>Garder les jams sur cet ordinateur</translation>
        </message>
        <message>
            <source>Every jam is written to the disk of this computer, from its first note. Nothing is sent.</source>
            <translation>Chaque jam s’écrit sur le disque de cet ordinateur, dès sa première note. Rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Demander à chaque fois</translation>
        </message>
        <message>
            <source>A jam is in memory only. When it ends you are asked; without a yes it is gone.</source>
            <translation>Une jam n’est qu’en mémoire. À la fin, la question est posée ; sans un oui, elle est perdue.</translation>
        </message>
        <message>
            <source>We work with clients</source>
            <translation>Nous accompagnons des personnes</translation>
        </message>
        <message>
            <source>Nobody is recorded before their consent is entered. Others play along unrecorded.</source>
            <translation>Nul n’est enregistré avant que son accord soit noté. Les autres jouent sans être enregistrés.</translation>
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
            <translation>Gamme et tonalité</translation>
        </message>
        <message>
            <source>Scale and key: {key}</source>
            <translation>Gamme et tonalité : {key}</translation>
        </message>
        <message>
            <source>{key}: choose another key (Ctrl+K)</source>
            <translation>{key} : choisir une autre tonalité (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Octave</source>
            <translation>Octave</translation>
        </message>
        <message>
            <source>Steps up or down</source>
            <translation>Degrés en plus ou en moins</translation>
        </message>
        <message>
            <source>Glide between notes</source>
            <translation>Glisser entre les notes</translation>
        </message>
        <message>
            <source>Guard never moves the notes</source>
            <translation>Le garde-fou ne déplace jamais les notes</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Étendue</translation>
        </message>
        <message>
            <source>Transpose</source>
            <translation>Transposer</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>What the pads of {name} play</source>
            <translation>Ce que jouent les pads de {name}</translation>
        </message>
        <message>
            <source>What the keys of {name} play</source>
            <translation>Ce que jouent les touches de {name}</translation>
        </message>
        <message>
            <source>Octave of {name}</source>
            <translation>Octave de {name}</translation>
        </message>
        <message>
            <source>Range of {name}</source>
            <translation>Étendue de {name}</translation>
        </message>
        <message>
            <source>Steps up or down for {name}</source>
            <translation>Degrés en plus ou en moins pour {name}</translation>
        </message>
        <message>
            <source>Glide between notes of {name}</source>
            <translation>Glisser entre les notes de {name}</translation>
        </message>
        <message>
            <source>Guard never moves the notes of {name}</source>
            <translation>Le garde-fou ne déplace jamais les notes de {name}</translation>
        </message>
        <message>
            <source>anywhere</source>
            <translation>partout</translation>
        </message>
        <message>
            <source>own register</source>
            <translation>son registre</translation>
        </message>
        <message>
            <source>low</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>médium</translation>
        </message>
        <message>
            <source>high</source>
            <translation>aigu</translation>
        </message>
        <message>
            <source>one octave</source>
            <translation>une octave</translation>
        </message>
        <message>
            <source>another</source>
            <translation>autre</translation>
        </message>
    </context>
    <context>
        <name>LanguageSettings</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>Langue :</translation>
        </message>
        <message>
            <source>As the computer has it</source>
            <translation>Comme l’ordinateur</translation>
        </message>
        <message>
            <source>What becomes of jams</source>
            <translation>Ce que deviennent les jams</translation>
        </message>
        <message>
            <source>What is on the disk already stays there. Nothing ever leaves this computer.</source>
            <translation>Ce qui est déjà sur le disque y reste. Rien ne quitte jamais cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>LeadPage</name>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>next beat</source>
            <translation>temps suivant</translation>
        </message>
        <message>
            <source>next bar</source>
            <translation>mesure suivante</translation>
        </message>
        <message>
            <source>A new key begins</source>
            <translation>Début d’une nouvelle tonalité</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Moins fort</translation>
        </message>
        <message>
            <source>Everybody softer by 3 decibels</source>
            <translation>Tous moins fort de 3 décibels</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Plus fort</translation>
        </message>
        <message>
            <source>Everybody louder by 3 decibels</source>
            <translation>Tous plus fort de 3 décibels</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Marquer ce moment</translation>
        </message>
        <message>
            <source>Mark this moment (Ctrl+M; here M)</source>
            <translation>Marquer ce moment (Ctrl+M ; ici M)</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>All as loud as before</source>
            <translation>Tous aussi fort qu’avant</translation>
        </message>
        <message>
            <source>Bed</source>
            <translation>Nappe</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulsation</translation>
        </message>
        <message>
            <source>Calm mode</source>
            <translation>Mode calme</translation>
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation>Garde-fou contre les notes rudes</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Faire taire en douceur</translation>
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation>Tout faire taire en douceur (Maj+Échap)</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Tout arrêter</translation>
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation>Tout arrêter d’un coup (Échap)</translation>
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation>Marquer ce moment pour {name}</translation>
        </message>
        <message>
            <source>Quieten all but {name}</source>
            <translation>Baisser tous sauf {name}</translation>
        </message>
        <message>
            <source>Invite {name} to play</source>
            <translation>Inviter {name} à jouer</translation>
        </message>
        <message>
            <source>All play</source>
            <translation>Tous jouent</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle tonalité</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Mark for</source>
            <translation>Marquer pour</translation>
        </message>
        <message>
            <source>In front, all others softer</source>
            <translation>Devant, les autres moins fort</translation>
        </message>
        <message>
            <source>Invite to play</source>
            <translation>Inviter à jouer</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Garde-fou</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calme</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>A pedal, pad or knob that does it</source>
            <translation>Une pédale, un pad ou un bouton pour le faire</translation>
        </message>
    </context>
    <context>
        <name>LeadingShown</name>
        <message>
            <source>Next bar: {key}</source>
            <translation>Mesure suivante : {key}</translation>
        </message>
        <message>
            <source>Next beat: {key}</source>
            <translation>Temps suivant : {key}</translation>
        </message>
        <message>
            <source>Press a pedal, pad or key, or move a knob: {action}</source>
            <translation>Appuyer sur une pédale, un pad ou une touche, ou tourner un bouton : {action}</translation>
        </message>
        <message>
            <source>No pedal, pad or knob was learned</source>
            <translation>Aucune pédale, aucun pad ni bouton n’a été appris</translation>
        </message>
        <message>
            <source>{action}: {control} from now on</source>
            <translation>{action} : {control} à partir de maintenant</translation>
        </message>
        <message>
            <source>The {control} is nothing but itself again</source>
            <translation>Plus rien n’est associé à : {control}</translation>
        </message>
    </context>
    <context>
        <name>LearnList</name>
        <message>
            <source>Use it now…</source>
            <translation>À utiliser maintenant…</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>{thing}: never mind</source>
            <translation>{thing} : laisser</translation>
        </message>
        <message>
            <source>{thing}: learn the next control</source>
            <translation>{thing} : apprendre la prochaine commande</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>{thing}: forget {controls}</source>
            <translation>{thing} : oublier {controls}</translation>
        </message>
        <message>
            <source>{thing}: nothing to forget</source>
            <translation>{thing} : rien à oublier</translation>
        </message>
    </context>
    <context>
        <name>LearnRow</name>
        <message>
            <source>Learn a pedal or pad for</source>
            <translation>Apprendre une pédale ou un pad pour</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>All…</source>
            <translation>Tout…</translation>
        </message>
        <message>
            <source>All commands that pedals and pads can give</source>
            <translation>Toutes les commandes possibles pour pédales et pads</translation>
        </message>
        <message>
            <source>Now press the pedal, pad or key, or move the knob, that is to do it.</source>
            <translation>Appuyer maintenant sur la pédale, le pad ou la touche, ou tourner le bouton, qui doit le faire.</translation>
        </message>
        <message>
            <source>Forget {action}: {control}</source>
            <translation>Oublier {action} : {control}</translation>
        </message>
        <message>
            <source>Learn a pedal or pad for: {action}</source>
            <translation>Apprendre une pédale ou un pad pour : {action}</translation>
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
            <translation>Niveau de sortie</translation>
        </message>
        <message>
            <source>{level} decibels</source>
            <translation>{level} décibels</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silence</translation>
        </message>
        <message>
            <source>{level}, limited</source>
            <translation>{level}, limité</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Locked. Hold for 2 seconds to unlock</source>
            <translation>Verrouillé. Tenir 2 secondes pour déverrouiller</translation>
        </message>
        <message>
            <source>Hold it by mouse, finger or key, or hold Ctrl+Shift+L</source>
            <translation>Tenir à la souris, au doigt ou par une touche, ou tenir Ctrl+Maj+L</translation>
        </message>
        <message>
            <source>Locked: only the pads and Stop work</source>
            <translation>Verrouillé : seuls les pads et Stop fonctionnent</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Déverrouillé</translation>
        </message>
    </context>
    <context>
        <name>LookEditor</name>
        <message>
            <source>Colours of the window</source>
            <translation>Couleurs de la fenêtre</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>comme le système</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>sombre</translation>
        </message>
        <message>
            <source>light</source>
            <translation>clair</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>contraste élevé</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calme</translation>
        </message>
        <message>
            <source>{size} %</source>
            <translation>{size} %</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>Sans mouvement</translation>
        </message>
        <message>
            <source>Say aloud what happens</source>
            <translation>Dire à voix haute ce qui se passe</translation>
        </message>
        <message>
            <source>Colours and labels of the pads…</source>
            <translation>Couleurs et noms des pads…</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Say what happens</source>
            <translation>Dire ce qui se passe</translation>
        </message>
        <message>
            <source>Recording, stops, marks, and who comes and goes; what has the focus is not said.</source>
            <translation>Enregistrement, arrêts, repères, et qui arrive ou part ; l’élément actif n’est pas annoncé.</translation>
        </message>
        <message>
            <source>This computer has no voice installed: everything is shown, nothing is spoken.</source>
            <translation>Cet ordinateur n’a pas de voix installée : tout est montré, rien n’est dit.</translation>
        </message>
    </context>
    <context>
        <name>Macro</name>
        <message>
            <source>Brightness</source>
            <translation>Brillance</translation>
        </message>
        <message>
            <source>Attack</source>
            <translation>Attaque</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Relâchement</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Mouvement</translation>
        </message>
    </context>
    <context>
        <name>MacroKnob</name>
        <message>
            <source>Drag up and down; a double click brings it back</source>
            <translation>Glisser vers le haut ou le bas ; un double clic rétablit</translation>
        </message>
        <message>
            <source>Move a
knob…</source>
            <translation>Tourner
un bouton…</translation>
        </message>
        <message>
            <source>{macro}: move a knob; press to leave it</source>
            <translation>{macro} : tourner un bouton ; appuyer pour renoncer</translation>
        </message>
        <message>
            <source>CC {number}</source>
            <translation>CC {number}</translation>
        </message>
        <message>
            <source>{macro}: forget controller {number}</source>
            <translation>{macro} : oublier le contrôleur {number}</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>{macro}: learn the knob that is moved next</source>
            <translation>{macro} : apprendre le prochain bouton tourné</translation>
        </message>
    </context>
    <context>
        <name>Mix</name>
        <message>
            <source>muted</source>
            <translation>muet</translation>
        </message>
        <message>
            <source>others solo</source>
            <translation>autres en solo</translation>
        </message>
    </context>
    <context>
        <name>MixerPage</name>
        <message>
            <source>small</source>
            <translation>petite</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>large</source>
            <translation>grande</translation>
        </message>
        <message>
            <source>very large</source>
            <translation>très grande</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Echo: time between repeats</source>
            <translation>Écho : temps entre les répétitions</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>half a beat</source>
            <translation>un demi-temps</translation>
        </message>
        <message>
            <source>¾ of a beat</source>
            <translation>¾ de temps</translation>
        </message>
        <message>
            <source>a beat</source>
            <translation>un temps</translation>
        </message>
        <message>
            <source>1½ beats</source>
            <translation>1½ temps</translation>
        </message>
        <message>
            <source>two beats</source>
            <translation>deux temps</translation>
        </message>
        <message>
            <source>Echo: how many repeats</source>
            <translation>Écho : combien de répétitions</translation>
        </message>
        <message>
            <source>repeats:</source>
            <translation>répétitions :</translation>
        </message>
        <message>
            <source>few</source>
            <translation>peu</translation>
        </message>
        <message>
            <source>some</source>
            <translation>quelques</translation>
        </message>
        <message>
            <source>many</source>
            <translation>beaucoup</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Muet</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Écho</translation>
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
            <translation>Niveau de {name}</translation>
        </message>
        <message>
            <source>Place of {name}</source>
            <translation>Position de {name}</translation>
        </message>
        <message>
            <source>Echo of {name}</source>
            <translation>Écho de {name}</translation>
        </message>
        <message>
            <source>Mute {name}</source>
            <translation>Muet : {name}</translation>
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation>Solo : {name} ; seul ce qui est en solo s’entend</translation>
        </message>
        <message>
            <source>own</source>
            <translation>propre</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>milieu</translation>
        </message>
        <message>
            <source>left</source>
            <translation>gauche</translation>
        </message>
        <message>
            <source>right</source>
            <translation>droite</translation>
        </message>
    </context>
    <context>
        <name>MixingShown</name>
        <message>
            <source>Saved: {name}, among the scenes</source>
            <translation>Enregistré : {name}, parmi les scènes</translation>
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation>Scène : {name}</translation>
        </message>
        <message>
            <source>{name} is muted</source>
            <translation>Muet : {name}</translation>
        </message>
        <message>
            <source>{name} is heard again</source>
            <translation>{name} s’entend de nouveau</translation>
        </message>
        <message>
            <source>{name} plays solo</source>
            <translation>{name} joue en solo</translation>
        </message>
        <message>
            <source>{name} plays with all</source>
            <translation>{name} joue avec tous</translation>
        </message>
        <message>
            <source>No knob was learned</source>
            <translation>Aucun bouton n’a été appris</translation>
        </message>
        <message>
            <source>Controller {number} turns {macro} of {name}</source>
            <translation>Le contrôleur {number} tourne {macro} de {name}</translation>
        </message>
        <message>
            <source>Controller {number} is free again</source>
            <translation>Le contrôleur {number} est de nouveau libre</translation>
        </message>
        <message>
            <source>Calm mode is on</source>
            <translation>Le mode calme est activé</translation>
        </message>
        <message>
            <source>Calm mode is off</source>
            <translation>Le mode calme est désactivé</translation>
        </message>
        <message>
            <source>Loudest allowed: {ceiling}</source>
            <translation>Volume maximal : {ceiling}</translation>
        </message>
        <message>
            <source>Bed</source>
            <translation>Nappe</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulsation</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Morceau</translation>
        </message>
        <message>
            <source>The bed</source>
            <translation>La nappe</translation>
        </message>
        <message>
            <source>The pulse</source>
            <translation>La pulsation</translation>
        </message>
        <message>
            <source>The song</source>
            <translation>Le morceau</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Five notes that go together</source>
            <translation>Cinq notes qui vont ensemble</translation>
        </message>
        <message>
            <source>One note</source>
            <translation>Une note</translation>
        </message>
        <message>
            <source>Chords</source>
            <translation>Accords</translation>
        </message>
        <message>
            <source>Light only, no sound</source>
            <translation>Lumière seule, sans son</translation>
        </message>
        <message>
            <source>The whole scale</source>
            <translation>Toute la gamme</translation>
        </message>
        <message>
            <source>White keys are the scale</source>
            <translation>Touches blanches = la gamme</translation>
        </message>
        <message>
            <source>Keys snap to the scale</source>
            <translation>Touches ramenées à la gamme</translation>
        </message>
        <message>
            <source>Free: every key as it is</source>
            <translation>Libre : chaque touche telle quelle</translation>
        </message>
    </context>
    <context>
        <name>Mood</name>
        <message>
            <source>Bright and happy</source>
            <translation>Lumineux et heureux</translation>
        </message>
        <message>
            <source>Calm and open</source>
            <translation>Calme et ouvert</translation>
        </message>
        <message>
            <source>Warm and gentle</source>
            <translation>Chaud et doux</translation>
        </message>
        <message>
            <source>Dreaming and floating</source>
            <translation>Rêveur et flottant</translation>
        </message>
        <message>
            <source>Tender and sad</source>
            <translation>Tendre et triste</translation>
        </message>
        <message>
            <source>Deep and solemn</source>
            <translation>Profond et solennel</translation>
        </message>
        <message>
            <source>Dark and tense</source>
            <translation>Sombre et tendu</translation>
        </message>
        <message>
            <source>Fiery and dramatic</source>
            <translation>Fougueux et dramatique</translation>
        </message>
        <message>
            <source>Glowing and strange</source>
            <translation>Rayonnant et étrange</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Les miennes</translation>
        </message>
    </context>
    <context>
        <name>MotorEditor</name>
        <message>
            <source>Same loudness</source>
            <translation>Même force</translation>
        </message>
        <message>
            <source>as pressed</source>
            <translation>comme appuyé</translation>
        </message>
        <message>
            <source>always the same</source>
            <translation>toujours la même</translation>
        </message>
        <message>
            <source>How loud</source>
            <translation>Quelle force</translation>
        </message>
        <message>
            <source>level {value}</source>
            <translation>force {value}</translation>
        </message>
        <message>
            <source>Ignore repeats</source>
            <translation>Ignorer répétitions</translation>
        </message>
        <message>
            <source>{value} ms</source>
            <translation>{value} ms</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Repeats of</source>
            <translation>Répétitions sur</translation>
        </message>
        <message>
            <source>the same pad</source>
            <translation>le même pad</translation>
        </message>
        <message>
            <source>any pad</source>
            <translation>tout pad</translation>
        </message>
        <message>
            <source>Hold before sound</source>
            <translation>Maintien avant le son</translation>
        </message>
        <message>
            <source>Minimum length</source>
            <translation>Durée minimale</translation>
        </message>
        <message>
            <source>Which spot counts</source>
            <translation>Quel point compte</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>le premier</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>le dernier</translation>
        </message>
        <message>
            <source>Slide over pads</source>
            <translation>Glisser sur les pads</translation>
        </message>
        <message>
            <source>plays them</source>
            <translation>les joue</translation>
        </message>
        <message>
            <source>Most fingers</source>
            <translation>Doigts au plus</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Tenir</translation>
        </message>
        <message>
            <source>press</source>
            <translation>en appuyant</translation>
        </message>
        <message>
            <source>press again to end</source>
            <translation>nouvel appui pour finir</translation>
        </message>
        <message>
            <source>until the next note</source>
            <translation>jusqu’à la note suivante</translation>
        </message>
        <message>
            <source>Brushes count as well. Nothing is later than it is played.</source>
            <translation>Les effleurements comptent aussi. Rien ne sonne plus tard que joué.</translation>
        </message>
        <message>
            <source>What is let go sooner stays silent; all that sounds comes {value} ms later.</source>
            <translation>Ce qui est relâché plus tôt reste muet ; tout ce qui sonne vient {value} ms plus tard.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>Fermer l’avis</translation>
        </message>
        <message>
            <source>1 of {count}</source>
            <translation>1 sur {count}</translation>
        </message>
        <message>
            <source>Notice: {text}</source>
            <translation>Avis : {text}</translation>
        </message>
    </context>
    <context>
        <name>OwnColours</name>
        <message>
            <source>Colour of {note}: {colour}</source>
            <translation>Couleur de {note} : {colour}</translation>
        </message>
        <message>
            <source>Colour of {note} as six digits</source>
            <translation>Couleur de {note} en six chiffres</translation>
        </message>
        <message>
            <source>Choose a note, then its colour:</source>
            <translation>Choisir une note, puis sa couleur :</translation>
        </message>
    </context>
    <context>
        <name>OwnScalePage</name>
        <message>
            <source>Name of the scale</source>
            <translation>Nom de la gamme</translation>
        </message>
        <message>
            <source>A name for this scale</source>
            <translation>Un nom pour cette gamme</translation>
        </message>
        <message>
            <source>Start from present scale</source>
            <translation>Partir de la gamme actuelle</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>D’un fichier…</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>How consonant three players are in it, from 1 to 4</source>
            <translation>Consonance quand trois participants y jouent, de 1 à 4</translation>
        </message>
        <message>
            <source>My scale</source>
            <translation>Ma gamme</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on {tonic}: {notes}</source>
            <translation>
                <numerusform>%n note sur {tonic} : {notes}</numerusform>
                <numerusform>%n notes sur {tonic} : {notes}</numerusform>
            </translation>
        </message>
        <message>
            <source>; again after {cents} cents</source>
            <translation>, puis de nouveau après {cents} cents</translation>
        </message>
        <message>
            <source>Switch degrees on and off. The ring marks the tonic, which is always in.</source>
            <translation>Ajouter et enlever des degrés. L’anneau marque la tonique, qui y est toujours.</translation>
        </message>
        <message>
            <source>{name}, as its file has it: twelve switches cannot show it.</source>
            <translation>{name}, comme dans son fichier : douze cases ne peuvent pas la montrer.</translation>
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
            <translation>{person} : {pads}</translation>
        </message>
    </context>
    <context>
        <name>PadChoices</name>
        <message>
            <source>Ladder</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Few and huge</source>
            <translation>Peu et très grands</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Harpe</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Cercle</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Do Re Mi, from the tonic</source>
            <translation>Do Ré Mi, depuis la tonique</translation>
        </message>
        <message>
            <source>Do Re Mi, Do is C</source>
            <translation>Do Ré Mi, do fixe</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Shapes: one for each octave</source>
            <translation>Formes : une par octave</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Clear: for every eye</source>
            <translation>Clair : pour tous les yeux</translation>
        </message>
        <message>
            <source>Rainbow tubes: by note</source>
            <translation>Tubes arc-en-ciel : par note</translation>
        </message>
        <message>
            <source>Shapes and colours: by note</source>
            <translation>Formes et couleurs : par note</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>Une couleur</translation>
        </message>
        <message>
            <source>My own colours</source>
            <translation>Mes couleurs</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>till pressed again</source>
            <translation>jusqu’au prochain appui</translation>
        </message>
        <message>
            <source>till the next note</source>
            <translation>jusqu’à la note suivante</translation>
        </message>
        <message>
            <source>1: a phrase, note by note</source>
            <translation>1 : une phrase, note à note</translation>
        </message>
        <message>
            <source>as many as fit well</source>
            <translation>autant qu’il en tient bien</translation>
        </message>
        <message>
            <source>as many as the scale has</source>
            <translation>autant que dans la gamme</translation>
        </message>
        <message>
            <source>2 notes: thirds</source>
            <translation>2 notes : tierces</translation>
        </message>
        <message>
            <source>3 notes: fourths</source>
            <translation>3 notes : quartes</translation>
        </message>
        <message>
            <source>4 notes: fifths</source>
            <translation>4 notes : quintes</translation>
        </message>
        <message>
            <source>5 notes</source>
            <translation>5 notes</translation>
        </message>
        <message>
            <source>7 notes</source>
            <translation>7 notes</translation>
        </message>
        <message>
            <source>8 notes: each row goes on</source>
            <translation>8 notes : les rangées se suivent</translation>
        </message>
    </context>
    <context>
        <name>Pads</name>
        <message>
            <source>{person}: {pads}</source>
            <translation>{person} : {pads}</translation>
        </message>
        <message>
            <source>low</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>high</source>
            <translation>aigu</translation>
        </message>
        <message>
            <source>mid</source>
            <translation>méd.</translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) down</source>
            <translation>
                <numerusform>{label}, %n octave plus bas</numerusform>
                <numerusform>{label}, %n octaves plus bas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) up</source>
            <translation>
                <numerusform>{label}, %n octave plus haut</numerusform>
                <numerusform>{label}, %n octaves plus haut</numerusform>
            </translation>
        </message>
        <message>
            <source>{label}, low octave</source>
            <translation>{label}, octave grave</translation>
        </message>
        <message>
            <source>{label}, high octave</source>
            <translation>{label}, octave aiguë</translation>
        </message>
        <message>
            <source>{label}, middle octave</source>
            <translation>{label}, octave du milieu</translation>
        </message>
        <message>
            <source>{pad}, sounding</source>
            <translation>{pad}, en train de sonner</translation>
        </message>
        <message>
            <source>The next note</source>
            <translation>La note suivante</translation>
        </message>
    </context>
    <context>
        <name>PadsButton</name>
        <message>
            <source>How pads lie, their labels and colours (Ctrl+D)</source>
            <translation>Disposition des pads, noms et couleurs (Ctrl+D)</translation>
        </message>
        <message>
            <source>Pads: {count}</source>
            <translation>Pads : {count}</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Pads, {count}: layout, labels and colours</source>
            <translation>Pads, {count} : disposition, noms et couleurs</translation>
        </message>
    </context>
    <context>
        <name>PadsPage</name>
        <message>
            <source>How pads lie</source>
            <translation>Disposition des pads</translation>
        </message>
        <message>
            <source>How many pads</source>
            <translation>Nombre de pads</translation>
        </message>
        <message>
            <source>Octaves</source>
            <translation>Octaves</translation>
        </message>
        <message>
            <source>From row to row</source>
            <translation>D’une rangée à l’autre</translation>
        </message>
        <message>
            <source>What is written on pads</source>
            <translation>Ce qui est écrit sur les pads</translation>
        </message>
        <message>
            <source>Colours of pads</source>
            <translation>Couleurs des pads</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Slide from pad to pad</source>
            <translation>Glisser de pad en pad</translation>
        </message>
        <message>
            <source>Hold notes</source>
            <translation>Tenir les notes</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Row to row</source>
            <translation>Entre rangées</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Glisser</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Tenir</translation>
        </message>
    </context>
    <context>
        <name>Paint</name>
        <message>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <source>dark red</source>
            <translation>rouge foncé</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rose</translation>
        </message>
        <message>
            <source>light pink</source>
            <translation>rose clair</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>light orange</source>
            <translation>orange clair</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>brun</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
        <message>
            <source>light yellow</source>
            <translation>jaune clair</translation>
        </message>
        <message>
            <source>light green</source>
            <translation>vert clair</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>dark green</source>
            <translation>vert foncé</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>turquoise</translation>
        </message>
        <message>
            <source>light blue</source>
            <translation>bleu clair</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>dark blue</source>
            <translation>bleu foncé</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>violet</translation>
        </message>
        <message>
            <source>light violet</source>
            <translation>violet clair</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanc</translation>
        </message>
        <message>
            <source>light grey</source>
            <translation>gris clair</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>dark grey</source>
            <translation>gris foncé</translation>
        </message>
        <message>
            <source>black</source>
            <translation>noir</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Close the panel</source>
            <translation>Fermer le panneau</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Scenes</source>
            <translation>Scènes</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>Gammes</translation>
        </message>
        <message>
            <source>My scale</source>
            <translation>Ma gamme</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Morceau</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixage</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Écoute</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Mener</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Pads</translation>
        </message>
        <message>
            <source>Harmony</source>
            <translation>Harmonie</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Participants</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Person:</source>
            <translation>Personne :</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>Person who plays on the pads: {person}</source>
            <translation>Personne qui joue sur les pads : {person}</translation>
        </message>
        <message>
            <source>Who plays on the pads; a profile is made in the settings, page Access</source>
            <translation>Qui joue sur les pads ; un profil se crée dans les réglages, page Accès</translation>
        </message>
    </context>
    <context>
        <name>PlayScreen</name>
        <message>
            <source>Sound of the pads</source>
            <translation>Son des pads</translation>
        </message>
        <message>
            <source>Sound:</source>
            <translation>Son :</translation>
        </message>
        <message>
            <source>Keys (F1)</source>
            <translation>Touches (F1)</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Mener</translation>
        </message>
        <message>
            <source>Lead the group</source>
            <translation>Mener le groupe</translation>
        </message>
        <message>
            <source>All that is for everybody, marks, invitations (Ctrl+G)</source>
            <translation>Tout ce qui vaut pour tout le monde, repères, invitations (Ctrl+G)</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrou</translation>
        </message>
        <message>
            <source>Lock the screen: only the pads and Stop work</source>
            <translation>Verrouiller l’écran : seuls les pads et Stop fonctionnent</translation>
        </message>
        <message>
            <source>Only the pads and Stop work, until it is unlocked (Ctrl+Shift+L)</source>
            <translation>Seuls les pads et Stop fonctionnent, jusqu’au déverrouillage (Ctrl+Maj+L)</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Screen 2</source>
            <translation>Écran 2</translation>
        </message>
        <message>
            <source>Screen 3</source>
            <translation>Écran 3</translation>
        </message>
        <message>
            <source>Screen 4</source>
            <translation>Écran 4</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keys, right half</source>
            <translation>Clavier, moitié droite</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Souris</translation>
        </message>
    </context>
    <context>
        <name>PlayerChip</name>
        <message>
            <source>Player {seat}, {words}</source>
            <translation>Participant {seat}, {words}</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>niveau {level}</translation>
        </message>
        <message>
            <source>octave {octave}</source>
            <translation>octave {octave}</translation>
        </message>
        <message>
            <source>sensitivity {step}</source>
            <translation>sensibilité {step}</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>avec enregistrement</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>sans enregistrement</translation>
        </message>
        <message>
            <source>unplugged</source>
            <translation>débranché</translation>
        </message>
        <message numerus="yes">
            <source>silent for %n minute(s)</source>
            <translation>
                <numerusform>silence depuis %n minute</numerusform>
                <numerusform>silence depuis %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connecté</translation>
        </message>
        <message>
            <source>unplugged: plug it back in, the same seat waits</source>
            <translation>débranché : le rebrancher, la même place attend</translation>
        </message>
        <message>
            <source>press a key</source>
            <translation>appuyer sur une touche</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>invitation à jouer</translation>
        </message>
        <message>
            <source>in front, others softer</source>
            <translation>devant, les autres moins fort</translation>
        </message>
        <message>
            <source>pads: {mode}</source>
            <translation>pads : {mode}</translation>
        </message>
        <message>
            <source>keys: {mode}</source>
            <translation>touches : {mode}</translation>
        </message>
    </context>
    <context>
        <name>PlayerPage</name>
        <message>
            <source>Player {seat}, {name}</source>
            <translation>Participant {seat}, {name}</translation>
        </message>
        <message>
            <source>{name} is unplugged: plug it back in, the same seat waits.</source>
            <translation>{name} : instrument débranché. Le rebrancher, la même place attend.</translation>
        </message>
        <message>
            <source>This seat is free now. Choose another player.</source>
            <translation>Cette place est libre maintenant. Choisir un autre participant.</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>One more player at this screen</source>
            <translation>Un participant de plus à cet écran</translation>
        </message>
        <message>
            <source>One more player at this screen: the pads are shared out</source>
            <translation>Un participant de plus à cet écran : les pads sont partagés</translation>
        </message>
    </context>
    <context>
        <name>PlayersShown</name>
        <message>
            <source>{name} plays on seat {seat} from now on</source>
            <translation>{name} joue à la place {seat} à partir de maintenant</translation>
        </message>
        <message>
            <source>Nobody plays on seat {seat} by name from now on</source>
            <translation>Plus de nom à la place {seat} à partir de maintenant</translation>
        </message>
        <message>
            <source>{name} and {other} have changed instruments</source>
            <translation>{name} et {other} ont échangé leurs instruments</translation>
        </message>
        <message>
            <source>Press a key on the instrument that is {name}'s</source>
            <translation>Appuyer sur une touche de l’instrument de {name}</translation>
        </message>
        <message>
            <source>{name} plays {device} from now on</source>
            <translation>{name} joue sur {device} à partir de maintenant</translation>
        </message>
        <message>
            <source>No key was pressed: {name} keeps {device}</source>
            <translation>Aucune touche n’a été pressée : {name} garde {device}</translation>
        </message>
        <message>
            <source>{name} keeps {device}</source>
            <translation>{name} garde {device}</translation>
        </message>
        <message>
            <source>{name} is invited to play</source>
            <translation>Invitation à jouer pour {name}</translation>
        </message>
        <message>
            <source>{name} is in front, all others are softer</source>
            <translation>{name} est devant, tous les autres jouent moins fort</translation>
        </message>
        <message>
            <source>All are as loud as before</source>
            <translation>Tous aussi fort qu’avant</translation>
        </message>
    </context>
    <context>
        <name>ProfileChooser</name>
        <message>
            <source>Person whose profile is shown</source>
            <translation>Personne dont le profil est montré</translation>
        </message>
        <message>
            <source>Person:</source>
            <translation>Personne :</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Renoncer</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>encore aucune</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>A name that only you know</source>
            <translation>Un nom que vous seul connaissez</translation>
        </message>
        <message>
            <source>Pseudonym of the person</source>
            <translation>Pseudonyme de la personne</translation>
        </message>
        <message>
            <source>Copy the profile of {person}</source>
            <translation>Copier le profil de {person}</translation>
        </message>
        <message>
            <source>Rename {person}</source>
            <translation>Renommer {person}</translation>
        </message>
        <message>
            <source>Reset the profile of {person}</source>
            <translation>Rétablir le profil de {person}</translation>
        </message>
        <message>
            <source>Delete the profile of {person}</source>
            <translation>Supprimer le profil de {person}</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nouveau profil</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Delete the profile of {person}? It cannot be brought back.</source>
            <translation>Supprimer le profil de {person} ? Il ne pourra pas être récupéré.</translation>
        </message>
        <message>
            <source>There is a profile of this name already.</source>
            <translation>Il y a déjà un profil de ce nom.</translation>
        </message>
        <message>
            <source>A profile says how somebody plays best. It is kept under a name of your choice.</source>
            <translation>Un profil dit comment une personne joue le mieux. Il est gardé sous un nom de votre choix.</translation>
        </message>
    </context>
    <context>
        <name>RecordIndicator</name>
        <message>
            <source>Not recording yet</source>
            <translation>Pas encore d’enregistrement</translation>
        </message>
        <message>
            <source>from the first note</source>
            <translation>dès la première note</translation>
        </message>
        <message>
            <source>Recording {time}</source>
            <translation>Enregistrement {time}</translation>
        </message>
        <message>
            <source>not kept yet</source>
            <translation>pas encore gardé</translation>
        </message>
        <message numerus="yes">
            <source>Recording, %n minute(s)</source>
            <translation>
                <numerusform>Enregistrement, %n minute</numerusform>
                <numerusform>Enregistrement, %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Sans enregistrement</translation>
        </message>
        <message>
            <source>no consent entered</source>
            <translation>aucun accord noté</translation>
        </message>
        <message>
            <source>Not recorded: {why}</source>
            <translation>Sans enregistrement : {why}</translation>
        </message>
    </context>
    <context>
        <name>RoomMeasuring</name>
        <message>
            <source>What the meter shows</source>
            <translation>Ce que montre la mesure</translation>
        </message>
        <message>
            <source>It shows this</source>
            <translation>Elle montre ceci</translation>
        </message>
        <message>
            <source>Put a phone with a sound-level meter (dB A) where people sit.</source>
            <translation>Poser un téléphone avec un sonomètre (dB A) là où sont les personnes.</translation>
        </message>
        <message>
            <source>Stop the noise</source>
            <translation>Arrêter le bruit</translation>
        </message>
        <message>
            <source>Let soft noise sound</source>
            <translation>Jouer un bruit doux</translation>
        </message>
        <message>
            <source>Not measured yet: how loud it is in the room is not known.</source>
            <translation>Pas encore mesuré : le niveau sonore dans la pièce n’est pas connu.</translation>
        </message>
        <message>
            <source>Measured. How loud it is shows as soon as something sounds.</source>
            <translation>Mesuré. Le niveau s’affiche dès que quelque chose sonne.</translation>
        </message>
        <message>
            <source>Now less than {level} dB(A)</source>
            <translation>En ce moment moins de {level} dB(A)</translation>
        </message>
        <message>
            <source>Now about {level} dB(A)</source>
            <translation>En ce moment environ {level} dB(A)</translation>
        </message>
        <message>
            <source>So far about {adult} of a week's listening for adults, {child} for children: an estimate.</source>
            <translation>Jusqu’ici environ {adult} d’une semaine d’écoute pour les adultes, {child} pour les enfants : une estimation.</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>chosen now</source>
            <translation>choix actuel</translation>
        </message>
    </context>
    <context>
        <name>ScaleList</name>
        <message>
            <source>Scales</source>
            <translation>Gammes</translation>
        </message>
    </context>
    <context>
        <name>ScalePicture</name>
        <message>
            <source>The scale {name}</source>
            <translation>La gamme {name}</translation>
        </message>
    </context>
    <context>
        <name>ScalesPage</name>
        <message>
            <source>Key: tonic</source>
            <translation>Tonalité : tonique</translation>
        </message>
        <message>
            <source>Tonic:</source>
            <translation>Tonique :</translation>
        </message>
        <message>
            <source>When a new key begins</source>
            <translation>Quand commence une nouvelle tonalité</translation>
        </message>
        <message>
            <source>Begins:</source>
            <translation>Début :</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>next beat</source>
            <translation>temps suivant</translation>
        </message>
        <message>
            <source>next bar</source>
            <translation>mesure suivante</translation>
        </message>
        <message>
            <source>Held notes, when the key changes</source>
            <translation>Notes tenues, quand la tonalité change</translation>
        </message>
        <message>
            <source>Held:</source>
            <translation>Tenues :</translation>
        </message>
        <message>
            <source>ring on</source>
            <translation>continuer</translation>
        </message>
        <message>
            <source>glide</source>
            <translation>glisser</translation>
        </message>
        <message>
            <source>Search scales</source>
            <translation>Chercher des gammes</translation>
        </message>
        <message>
            <source>Search by name or mood</source>
            <translation>Chercher par nom ou caractère</translation>
        </message>
        <message>
            <source>Play on focus</source>
            <translation>Écouter au survol</translation>
        </message>
        <message>
            <source>Hear the scale that the mouse or the focus rests on</source>
            <translation>Entendre la gamme où se pose la souris ou la sélection</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Hear the scale that is marked in the list (Space)</source>
            <translation>Entendre la gamme marquée dans la liste (Espace)</translation>
        </message>
    </context>
    <context>
        <name>Scanner</name>
        <message>
            <source>Row {number}, from {pad}</source>
            <translation>Rangée {number}, à partir de {pad}</translation>
        </message>
    </context>
    <context>
        <name>SceneButton</name>
        <message>
            <source>Scene</source>
            <translation>Scène</translation>
        </message>
        <message>
            <source>Scene: {name}</source>
            <translation>Scène : {name}</translation>
        </message>
        <message>
            <source>Scene: none chosen</source>
            <translation>Scène : aucune choisie</translation>
        </message>
        <message>
            <source>{scene}. Choose a whole setting at once (Ctrl+J)</source>
            <translation>{scene}. Choisir tout un réglage d’un coup (Ctrl+J)</translation>
        </message>
    </context>
    <context>
        <name>ScenesPage</name>
        <message>
            <source>Scenes</source>
            <translation>Scènes</translation>
        </message>
        <message>
            <source>Name of a scene of your own</source>
            <translation>Nom d’une scène à soi</translation>
        </message>
        <message>
            <source>Name of your own</source>
            <translation>Votre propre nom</translation>
        </message>
        <message>
            <source>Keep what is on</source>
            <translation>Garder l’état actuel</translation>
        </message>
        <message>
            <source>Keep key, sounds, bed, beat, room and levels as a scene</source>
            <translation>Garder tonalité, sons, nappe, temps, salle et niveaux comme scène</translation>
        </message>
    </context>
    <context>
        <name>ScreenChoice</name>
        <message>
            <source>People at this screen</source>
            <translation>Personnes à cet écran</translation>
        </message>
        <message>
            <source>What the computer keyboard plays</source>
            <translation>Ce que joue le clavier de l’ordinateur</translation>
        </message>
        <message>
            <source>the pads it is on</source>
            <translation>ses propres pads</translation>
        </message>
        <message>
            <source>a player of its own</source>
            <translation>un participant à part</translation>
        </message>
        <message>
            <source>Who plays with the mouse</source>
            <translation>Qui joue à la souris</translation>
        </message>
        <message>
            <source>Whose pads are chosen for below</source>
            <translation>Pour quels pads choisir ci-dessous</translation>
        </message>
        <message>
            <source>Many keyboards cannot tell three and more keys apart that are held at once: some notes may then stay silent. Touch, MIDI and a second keyboard have no such limit.</source>
            <translation>Bien des claviers ne distinguent pas trois touches ou plus tenues à la fois : certaines notes peuvent alors rester muettes. L’écran tactile, le MIDI et un second clavier n’ont pas cette limite.</translation>
        </message>
        <message>
            <source>Pads of</source>
            <translation>Pads de</translation>
        </message>
        <message>
            <source>the first pads</source>
            <translation>les premiers pads</translation>
        </message>
        <message>
            <source>left: first, right: second pads</source>
            <translation>gauche : premiers, droite : seconds pads</translation>
        </message>
        <message>
            <source>two players of its own</source>
            <translation>deux participants à part</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Souris</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings – Improv</source>
            <translation>Réglages – Improv</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Close (Ctrl+,)</source>
            <translation>Fermer (Ctrl+,)</translation>
        </message>
        <message>
            <source>Sound and hearing</source>
            <translation>Son et écoute</translation>
        </message>
        <message>
            <source>Instruments and players</source>
            <translation>Instruments et participants</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Privacy and language</source>
            <translation>Vie privée et langue</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>All sound stopped</source>
            <translation>Tout est arrêté</translation>
        </message>
        <message>
            <source>All sound fades out</source>
            <translation>Tout se tait en douceur</translation>
        </message>
        <message>
            <source>Starting sound… one moment</source>
            <translation>Démarrage du son… un moment</translation>
        </message>
        <message>
            <source>All seats are taken</source>
            <translation>Toutes les places sont prises</translation>
        </message>
        <message>
            <source>{name} connected: player {seat}</source>
            <translation>{name} : connecté, participant {seat}</translation>
        </message>
        <message>
            <source>{device} is back</source>
            <translation>{device} est de retour</translation>
        </message>
        <message>
            <source>{device} unplugged: plug it back in, the same seat waits</source>
            <translation>{device} débranché : le rebrancher, la même place attend</translation>
        </message>
        <message>
            <source>All twelve seats are taken. {name} gets the first that becomes free.</source>
            <translation>Les douze places sont prises. {name} aura la première qui se libère.</translation>
        </message>
        <message>
            <source>Guard against harsh notes: {level}</source>
            <translation>Garde-fou contre les notes rudes : {level}</translation>
        </message>
        <message>
            <source>Saved: {name}, among the scales called “{mood}”</source>
            <translation>Enregistré : {name}, parmi les gammes « {mood} »</translation>
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
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>Limiteur</translation>
        </message>
    </context>
    <context>
        <name>SongPage</name>
        <message>
            <source>Play along with…</source>
            <translation>Accompagner un morceau…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Jouer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Place in the song</source>
            <translation>Position dans le morceau</translation>
        </message>
        <message>
            <source>Volume of the song</source>
            <translation>Volume du morceau</translation>
        </message>
        <message>
            <source>Listening to the song… {name}</source>
            <translation>Écoute du morceau… {name}</translation>
        </message>
        <message>
            <source>Take its tempo: {bpm}</source>
            <translation>Prendre son tempo : {bpm}</translation>
        </message>
        <message>
            <source>Play in {scale}: with the song, {consonance}</source>
            <translation>Jouer en {scale} : avec le morceau, {consonance}</translation>
        </message>
        <message>
            <source>major</source>
            <translation>majeur</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>mineur</translation>
        </message>
        <message>
            <source>{name}: {tonic} {mode}. These scales go with it:</source>
            <translation>{name} : {tonic} {mode}. Ces gammes vont avec :</translation>
        </message>
        <message>
            <source>Choose a sound file: Improv finds its key and its tempo, and plays it under the jam.</source>
            <translation>Choisir un fichier audio : Improv trouve sa tonalité et son tempo, et le joue sous la jam.</translation>
        </message>
        <message>
            <source>Volume of the song, {decibels} decibels</source>
            <translation>Volume du morceau, {decibels} décibels</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
    </context>
    <context>
        <name>SongSearch</name>
        <message>
            <source>Improv could not listen to this song.</source>
            <translation>Improv n’a pas pu écouter ce morceau.</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Player</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Player:</source>
            <translation>Participant :</translation>
        </message>
        <message>
            <source>Play on focus</source>
            <translation>Écouter au survol</translation>
        </message>
        <message>
            <source>Hear the sound that the mouse or the focus rests on</source>
            <translation>Entendre le son où se pose la souris ou la sélection</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Hear the sound that is marked in the list (Space)</source>
            <translation>Entendre le son marqué dans la liste (Espace)</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sons</translation>
        </message>
    </context>
    <context>
        <name>SoundSettings</name>
        <message>
            <source>Where sound goes</source>
            <translation>Où va le son</translation>
        </message>
        <message>
            <source>Faster or steadier</source>
            <translation>Plus rapide ou plus stable</translation>
        </message>
        <message>
            <source>Calm mode, loudest allowed, how loud it is…</source>
            <translation>Mode calme, volume maximal, niveau sonore…</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Écoute</translation>
        </message>
        <message>
            <source>Play some notes to see how late they are heard.</source>
            <translation>Jouer quelques notes pour voir avec quel retard elles s’entendent.</translation>
        </message>
        <message>
            <source>Measured from press to sound: {ms} ms, in the middle of the last presses.</source>
            <translation>Mesuré de l’appui au son : {ms} ms, au milieu des derniers appuis.</translation>
        </message>
        <message>
            <source>There is no sound at the moment.</source>
            <translation>Il n’y a pas de son en ce moment.</translation>
        </message>
        <message>
            <source>No loudspeaker: pads light up and jams are recorded, in silence.</source>
            <translation>Pas de haut-parleur : les pads s’allument et les jams sont enregistrées, en silence.</translation>
        </message>
        <message>
            <source>JACK gives {frames} frames, {ms} ms; that is set where JACK is started.</source>
            <translation>JACK donne {frames} échantillons, {ms} ms ; cela se règle là où JACK est lancé.</translation>
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms, and no other.</source>
            <translation>Le pilote donne {frames} échantillons, {ms} ms, et rien d’autre.</translation>
        </message>
        <message>
            <source>The driver gives {frames} frames, {ms} ms.</source>
            <translation>Le pilote donne {frames} échantillons, {ms} ms.</translation>
        </message>
        <message>
            <source>fastest, {ms} ms</source>
            <translation>le plus rapide, {ms} ms</translation>
        </message>
        <message>
            <source>fast, {ms} ms</source>
            <translation>rapide, {ms} ms</translation>
        </message>
        <message>
            <source>steady, {ms} ms</source>
            <translation>stable, {ms} ms</translation>
        </message>
        <message>
            <source>steadier, {ms} ms</source>
            <translation>plus stable, {ms} ms</translation>
        </message>
        <message>
            <source>steadiest, {ms} ms</source>
            <translation>le plus stable, {ms} ms</translation>
        </message>
        <message>
            <source>the best there is</source>
            <translation>le meilleur qui soit</translation>
        </message>
        <message>
            <source>JACK</source>
            <translation>JACK</translation>
        </message>
        <message>
            <source>the loudspeakers of the system</source>
            <translation>les haut-parleurs du système</translation>
        </message>
        <message>
            <source>nowhere: play in silence</source>
            <translation>nulle part : jouer en silence</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message>
            <source>All sound stopped</source>
            <translation>Tout est arrêté</translation>
        </message>
        <message>
            <source>All sound fades out</source>
            <translation>Tout se tait en douceur</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} est de retour</translation>
        </message>
        <message>
            <source>{name} is unplugged</source>
            <translation>{name} : débranché</translation>
        </message>
        <message>
            <source>Moment marked</source>
            <translation>Moment marqué</translation>
        </message>
        <message>
            <source>Recording started</source>
            <translation>Enregistrement commencé</translation>
        </message>
        <message>
            <source>Recording ended</source>
            <translation>Enregistrement terminé</translation>
        </message>
        <message>
            <source>{device} joined: {name}</source>
            <translation>{device} est là : {name}</translation>
        </message>
        <message>
            <source>{name} plays</source>
            <translation>{name} joue</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status: {text}</source>
            <translation>État : {text}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{name}: less</source>
            <translation>{name} : moins</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name} : plus</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>a MIDI control</source>
            <translation>une commande MIDI</translation>
        </message>
        <message>
            <source>left mouse button</source>
            <translation>bouton gauche de la souris</translation>
        </message>
        <message>
            <source>right mouse button</source>
            <translation>bouton droit de la souris</translation>
        </message>
        <message>
            <source>middle mouse button</source>
            <translation>bouton du milieu de la souris</translation>
        </message>
        <message>
            <source>mouse button {number}</source>
            <translation>bouton {number} de la souris</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>key {name}</source>
            <translation>touche {name}</translation>
        </message>
        <message>
            <source>key number {number}</source>
            <translation>touche numéro {number}</translation>
        </message>
        <message>
            <source>a MIDI pedal or pad</source>
            <translation>une pédale ou un pad MIDI</translation>
        </message>
        <message>
            <source>key number {code}</source>
            <translation>touche numéro {code}</translation>
        </message>
        <message>
            <source>mouse button {code}</source>
            <translation>bouton {code} de la souris</translation>
        </message>
    </context>
    <context>
        <name>SwitchEditor</name>
        <message>
            <source>Press your switch now…</source>
            <translation>Actionner maintenant le contacteur…</translation>
        </message>
        <message>
            <source>Hover plays</source>
            <translation>Jouer au survol</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>A pad sounds while the pointer or the gaze is on it.</source>
            <translation>Un pad sonne tant que le pointeur ou le regard est dessus.</translation>
        </message>
        <message>
            <source>Dwell for commands</source>
            <translation>Maintien pour commander</translation>
        </message>
        <message>
            <source>How long to rest on a command</source>
            <translation>Combien de temps rester sur une commande</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Contacteur</translation>
        </message>
        <message>
            <source>one, direct</source>
            <translation>un, direct</translation>
        </message>
        <message>
            <source>one, scanning</source>
            <translation>un, défilement</translation>
        </message>
        <message>
            <source>two, step</source>
            <translation>deux, pas à pas</translation>
        </message>
        <message>
            <source>Scan every</source>
            <translation>Défiler toutes les</translation>
        </message>
        <message>
            <source>Speak what is offered</source>
            <translation>Dire ce qui est proposé</translation>
        </message>
        <message>
            <source>My switch</source>
            <translation>Mon contacteur</translation>
        </message>
        <message>
            <source>My second switch</source>
            <translation>Mon second contacteur</translation>
        </message>
        <message>
            <source>Learn my second switch</source>
            <translation>Apprendre mon second contacteur</translation>
        </message>
        <message>
            <source>Learn my switch</source>
            <translation>Apprendre mon contacteur</translation>
        </message>
        <message>
            <source>Learn the second switch…</source>
            <translation>Apprendre le second contacteur…</translation>
        </message>
        <message>
            <source>Learn the switch…</source>
            <translation>Apprendre le contacteur…</translation>
        </message>
        <message>
            <source>any key that plays nothing else</source>
            <translation>toute touche qui ne joue rien d’autre</translation>
        </message>
        <message>
            <source>none learned yet</source>
            <translation>aucun appris encore</translation>
        </message>
        <message>
            <source>Pads are pressed.</source>
            <translation>On appuie sur les pads.</translation>
        </message>
        <message>
            <source>Each press plays the next note of a phrase: nothing to wait for.</source>
            <translation>Chaque appui joue la note suivante d’une phrase : rien à attendre.</translation>
        </message>
        <message>
            <source>Pads are offered in turn; the switch plays the one that is offered.</source>
            <translation>Les pads sont proposés tour à tour ; le contacteur joue celui qui est proposé.</translation>
        </message>
        <message>
            <source>One switch goes on to the next pad, the other plays it.</source>
            <translation>Un contacteur passe au pad suivant, l’autre le joue.</translation>
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
            <translation>Ensemble : nappe, temps et morceau</translation>
        </message>
        <message>
            <source>Bed, beat, song, guard and tuning for everybody (Ctrl+B)</source>
            <translation>Nappe, temps, morceau, garde-fou et accord pour tout le monde (Ctrl+B)</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
    </context>
    <context>
        <name>TogetherPage</name>
        <message>
            <source>Bed</source>
            <translation>Nappe</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulsation</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Beats in a bar</source>
            <translation>Temps par mesure</translation>
        </message>
        <message>
            <source>Beats in a bar:</source>
            <translation>Temps par mesure :</translation>
        </message>
        <message>
            <source>Beats a minute</source>
            <translation>Temps par minute</translation>
        </message>
        <message>
            <source>Tap (Ctrl+T)</source>
            <translation>Battre (Ctrl+T)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Battre le tempo</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>un peu</translation>
        </message>
        <message>
            <source>much</source>
            <translation>beaucoup</translation>
        </message>
        <message>
            <source>Draw notes to the beat</source>
            <translation>Rapprocher les notes du temps</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Follow the MIDI clock of others</source>
            <translation>Suivre l’horloge MIDI d’autres appareils</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send MIDI clock</source>
            <translation>Envoyer l’horloge MIDI</translation>
        </message>
        <message>
            <source>Guard against harsh notes</source>
            <translation>Garde-fou contre les notes rudes</translation>
        </message>
        <message>
            <source>A4 in hertz</source>
            <translation>La en hertz</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>Back to 440</source>
            <translation>Retour à 440</translation>
        </message>
        <message>
            <source>Tune to 440 hertz</source>
            <translation>Accorder à 440 hertz</translation>
        </message>
        <message>
            <source>waiting for a clock</source>
            <translation>attente d’une horloge</translation>
        </message>
        <message>
            <source>{name}: {bpm}</source>
            <translation>{name} : {bpm}</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Notes to
the beat</source>
            <translation>Notes sur
le temps</translation>
        </message>
        <message>
            <source>MIDI clock</source>
            <translation>Horloge MIDI</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Garde-fou</translation>
        </message>
        <message>
            <source>Tuning A4</source>
            <translation>Accord du la</translation>
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
            <translation>Ré</translation>
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
            <translation>Nouvelle jam</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Fade out</source>
            <translation>Faire taire en douceur</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>Taire</translation>
        </message>
        <message>
            <source>Stop all sound (Esc)</source>
            <translation>Tout arrêter (Échap)</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Stop (Échap)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Jouer</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixage</translation>
        </message>
        <message>
            <source>Play: go to the pads (Ctrl+1)</source>
            <translation>Jouer : aller aux pads (Ctrl+1)</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Réglages (Ctrl+,)</translation>
        </message>
        <message>
            <source>Mixer, sounds and hearing (Ctrl+L)</source>
            <translation>Mixage, sons et écoute (Ctrl+L)</translation>
        </message>
        <message>
            <source>End this jam; the next note begins another (Ctrl+N)</source>
            <translation>Terminer cette jam ; la note suivante en commence une autre (Ctrl+N)</translation>
        </message>
        <message>
            <source>Let all sound fade (Shift+Esc)</source>
            <translation>Tout faire taire en douceur (Maj+Échap)</translation>
        </message>
        <message>
            <source>Stop all sound at once (Esc)</source>
            <translation>Tout arrêter d’un coup (Échap)</translation>
        </message>
        <message>
            <source>Mixer, sounds and hearing</source>
            <translation>Mixage, sons et écoute</translation>
        </message>
        <message>
            <source>Stop all sound</source>
            <translation>Tout arrêter</translation>
        </message>
    </context>
    <context>
        <name>TryIt</name>
        <message>
            <source>Count anew</source>
            <translation>Recompter</translation>
        </message>
        <message>
            <source>accepted {accepted} · ignored {ignored}</source>
            <translation>comptés {accepted} · ignorés {ignored}</translation>
        </message>
    </context>
    <context>
        <name>TryPads</name>
        <message>
            <source>Pads to try it on</source>
            <translation>Pads pour essayer</translation>
        </message>
        <message>
            <source>Pad {number} to try it on</source>
            <translation>Pad {number} pour essayer</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Hear and turn…</source>
            <translation>Écouter et régler…</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Muet</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilité</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Sound of {name}</source>
            <translation>Son de {name}</translation>
        </message>
        <message>
            <source>Hear and turn the sounds of {name}</source>
            <translation>Écouter et régler les sons de {name}</translation>
        </message>
        <message>
            <source>Level of {name}</source>
            <translation>Niveau de {name}</translation>
        </message>
        <message>
            <source>Mute {name}</source>
            <translation>Muet : {name}</translation>
        </message>
        <message>
            <source>Solo {name}: only who has it is heard</source>
            <translation>Solo : {name} ; seul ce qui est en solo s’entend</translation>
        </message>
        <message>
            <source>Sensitivity of {name}</source>
            <translation>Sensibilité de {name}</translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <source>Volume, {percent} percent, limited</source>
            <translation>Volume, {percent} pour cent, limité</translation>
        </message>
    </context>
    <context>
        <name>Who</name>
        <message>
            <source>Name of the person</source>
            <translation>Nom de la personne</translation>
        </message>
        <message>
            <source>Who plays here?</source>
            <translation>Qui joue ici ?</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Placer</translation>
        </message>
        <message>
            <source>Takes over in one tap:</source>
            <translation>Prend la place en un geste :</translation>
        </message>
        <message>
            <source>Mark this moment for {name}</source>
            <translation>Marquer ce moment pour {name}</translation>
        </message>
        <message>
            <source>Let this person play on seat {seat}</source>
            <translation>Installer cette personne à la place {seat}</translation>
        </message>
        <message>
            <source>{name} takes over from {before}</source>
            <translation>{name} prend la place de {before}</translation>
        </message>
        <message>
            <source>Nobody plays here instead of {before}</source>
            <translation>Plus personne ne joue ici à la place de {before}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Plus personne</translation>
        </message>
    </context>
</TS>
