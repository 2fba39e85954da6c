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
        <name>Acting</name>
        <message>
            <source>Lane of {name}</source>
            <translation>Piste de {name}</translation>
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
        <name>Alike</name>
        <message>
            <source>More than one instrument is called {device}. All of them play, each on its own seat.</source>
            <translation>Plusieurs instruments s’appellent {device}. Tous jouent, chacun à sa place.</translation>
        </message>
        <message>
            <source>Tell them apart…</source>
            <translation>Les distinguer…</translation>
        </message>
        <message>
            <source>Leave it so</source>
            <translation>Laisser ainsi</translation>
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
        <name>AnnotationRows</name>
        <message>
            <source>A rating is a number from 1 to 5; it is as it was</source>
            <translation>Une cote est un nombre de 1 à 5 ; elle reste comme avant</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Un temps s’écrit 4:31.5 ; il reste comme avant</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Cote</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} sur 5</translation>
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
        <name>Audit</name>
        <message>
            <source>vault made</source>
            <translation>coffre créé</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>déverrouillé</translation>
        </message>
        <message>
            <source>refused to unlock</source>
            <translation>déverrouillage refusé</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillé</translation>
        </message>
        <message>
            <source>passphrase or recovery key changed</source>
            <translation>phrase secrète ou clé de secours changée</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exporté</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>consent entered</source>
            <translation>accord noté</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>accord retiré</translation>
        </message>
        <message>
            <source>passage removed</source>
            <translation>passage enlevé</translation>
        </message>
        <message>
            <source>sealed what was in clear</source>
            <translation>scellé ce qui était en clair</translation>
        </message>
        <message>
            <source>backed up</source>
            <translation>sauvegardé</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>restauré</translation>
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
            <source>The window has room for {count} of {wanted} pads. These play; a larger window has all.</source>
            <translation>La fenêtre a de la place pour {count} pads sur {wanted}. Ceux-ci jouent ; une fenêtre plus grande les a tous.</translation>
        </message>
    </context>
    <context>
        <name>ClinicShown</name>
        <message>
            <source>Back up to</source>
            <translation>Sauvegarder dans</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>La sauvegarde</translation>
        </message>
        <message>
            <source>Take {code} out of every jam for good: notes, marks, all that was written about {code}? It cannot be brought back. A jam that is being recorded ends first.</source>
            <translation>Retirer {code} de toutes les jams pour de bon : notes, repères, tout ce qui a été écrit sur {code} ? Impossible de revenir en arrière. Une jam en cours d’enregistrement se termine d’abord.</translation>
        </message>
        <message>
            <source>Take {code} out</source>
            <translation>Retirer {code}</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep what is of {code} until (year-month-day)</source>
            <translation>Garder ce qui est de {code} jusqu’au (année-mois-jour)</translation>
        </message>
        <message>
            <source>Keep until then</source>
            <translation>Garder jusque-là</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Seal every jam that lies in clear, with its notes? They open with the vault alone from then on.</source>
            <translation>Sceller chaque jam en clair, avec ses notes ? Elles ne s’ouvrent plus alors qu’avec le coffre.</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>Les sceller</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Les laisser</translation>
        </message>
        <message>
            <source>Make a new recovery key? The paper with the old one opens nothing any more.</source>
            <translation>Créer une nouvelle clé de secours ? Le papier avec l’ancienne n’ouvrira plus rien.</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>En créer une</translation>
        </message>
        <message>
            <source>Everything of {code} goes, in clear, to</source>
            <translation>Tout ce qui est de {code} va, en clair, dans</translation>
        </message>
        <message>
            <source>What opened the vault on the day of the backup?</source>
            <translation>Qu’est-ce qui ouvrait le coffre le jour de la sauvegarde ?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>A change to the jams was interrupted: what was to be removed or sealed may still be there. All jams open; finish it now.</source>
            <translation>Une modification des jams a été interrompue : ce qui devait être retiré ou scellé est peut-être encore là. Toutes les jams s’ouvrent ; terminez-la maintenant.</translation>
        </message>
        <message>
            <source>Finish it</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>The recovery key waits to be printed. Nobody is recorded before it is put away.</source>
            <translation>La clé de secours attend d’être imprimée. Nul n’est enregistré avant qu’elle soit mise à l’abri.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>La montrer</translation>
        </message>
        <message>
            <source>Nothing is recorded: there is no vault yet for what clients play.</source>
            <translation>Rien n’est enregistré : il n’y a pas encore de coffre pour ce que jouent les personnes accompagnées.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Le créer</translation>
        </message>
        <message>
            <source>Locked: people can play, nothing is recorded and nothing can be read.</source>
            <translation>Verrouillé : on peut jouer, rien n’est enregistré et rien ne peut être lu.</translation>
        </message>
        <message>
            <source>{recorded} of {players} recorded</source>
            <translation>Enregistrement : {recorded} sur {players}</translation>
        </message>
        <message>
            <source>Make the vault first…</source>
            <translation>D’abord créer le coffre…</translation>
        </message>
        <message>
            <source>Unlock the vault first…</source>
            <translation>D’abord ouvrir le coffre…</translation>
        </message>
        <message>
            <source>Put the recovery key away first…</source>
            <translation>D’abord mettre la clé à l’abri…</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>everybody</source>
            <translation>tout le monde</translation>
        </message>
        <message>
            <source>{first}, then {second}</source>
            <translation>{first}, puis {second}</translation>
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
            <translation>{difference} ({spread} é.-t.)</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Two jams, one above the other</source>
            <translation>Deux jams, l’une au-dessus de l’autre</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the jam</source>
            <translation>Retour à la jam</translation>
        </message>
        <message>
            <source>The second jam</source>
            <translation>La deuxième jam</translation>
        </message>
        <message>
            <source>Compare with:</source>
            <translation>Comparer avec :</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Autre fichier…</translation>
        </message>
        <message>
            <source>Compare with another file</source>
            <translation>Comparer avec un autre fichier</translation>
        </message>
        <message>
            <source>Aligned</source>
            <translation>Alignement</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Débuts</translation>
        </message>
        <message>
            <source>At marks</source>
            <translation>Aux repères</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>Mark of the first jam</source>
            <translation>Repère de la première jam</translation>
        </message>
        <message>
            <source>Mark of the second jam</source>
            <translation>Repère de la deuxième jam</translation>
        </message>
        <message>
            <source>Seconds by which the second jam begins later</source>
            <translation>Secondes de retard du début de la deuxième jam</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Play the first</source>
            <translation>Lire la première</translation>
        </message>
        <message>
            <source>Play the second</source>
            <translation>Lire la deuxième</translation>
        </message>
        <message>
            <source>Measure both</source>
            <translation>Mesurer les deux</translation>
        </message>
        <message>
            <source>Measure both jams</source>
            <translation>Mesurer les deux jams</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel measuring</source>
            <translation>Annuler la mesure</translation>
        </message>
        <message>
            <source>How much is measured</source>
            <translation>Avancement de la mesure</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>repère</translation>
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
            <translation>Ce qui a été mesuré des deux jams</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>First jam</source>
            <translation>Première jam</translation>
        </message>
        <message>
            <source>Second jam</source>
            <translation>Deuxième jam</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Of a person: mean ± standard deviation over windows. Of two: the value, and p: how often chance alone gives as much. Of everybody: the value of the jam ± standard deviation over windows. Difference: the second less the first, and in standard deviations within the jams. – : not to be measured. * set by the scale: it describes the scale more than the person. A description, no verdict: two jams differ by chance too.</source>
            <translation>D’une personne : moyenne ± écart type sur les fenêtres. De deux : la valeur, et p : combien de fois le hasard seul en donne autant. De tout le monde : la valeur de la jam ± écart type sur les fenêtres. Différence : la seconde moins la première, aussi en écarts types au sein des jams. – : ne se mesure pas. * fixé par la gamme : cela décrit plus la gamme que la personne. Une description, pas un jugement : deux jams diffèrent aussi par hasard.</translation>
        </message>
    </context>
    <context>
        <name>CompareWiring</name>
        <message>
            <source>A jam to compare with</source>
            <translation>Une jam à comparer</translation>
        </message>
        <message>
            <source>Jams and MIDI files</source>
            <translation>Jams et fichiers MIDI</translation>
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
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
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
        <name>Consent</name>
        <message>
            <source>Their playing is recorded</source>
            <translation>Son jeu est enregistré</translation>
        </message>
        <message>
            <source>Notes about it are kept</source>
            <translation>Des notes à ce sujet sont gardées</translation>
        </message>
        <message>
            <source>They are given what is theirs</source>
            <translation>Ce qui est à cette personne lui est donné</translation>
        </message>
        <message>
            <source>Teaching and supervision hear it</source>
            <translation>Écoute en formation et en supervision</translation>
        </message>
        <message>
            <source>Research uses it</source>
            <translation>La recherche s’en sert</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>la personne</translation>
        </message>
        <message>
            <source>a parent</source>
            <translation>un parent</translation>
        </message>
        <message>
            <source>a guardian</source>
            <translation>qui a la tutelle</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>quelqu’un d’autre</translation>
        </message>
        <message>
            <source>agreed to nothing</source>
            <translation>n’a rien accepté</translation>
        </message>
        <message>
            <source>until it is withdrawn</source>
            <translation>jusqu’au retrait</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>agreed: {who}</source>
            <translation>accord : {who}</translation>
        </message>
        <message>
            <source>entered {day}</source>
            <translation>noté le {day}</translation>
        </message>
        <message>
            <source>kept until {day}</source>
            <translation>gardé jusqu’au {day}</translation>
        </message>
        <message>
            <source>there is no vault</source>
            <translation>il n’y a pas de coffre</translation>
        </message>
        <message>
            <source>the vault is locked</source>
            <translation>le coffre est verrouillé</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>aucun accord</translation>
        </message>
        <message>
            <source>did not agree</source>
            <translation>n’a pas accepté</translation>
        </message>
        <message>
            <source>the consent has ended</source>
            <translation>l’accord a pris fin</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
    </context>
    <context>
        <name>ConsentForm</name>
        <message>
            <source>Code, as in C-014</source>
            <translation>Code, comme C-014</translation>
        </message>
        <message>
            <source>Code of the person, no name</source>
            <translation>Code de la personne, pas de nom</translation>
        </message>
        <message>
            <source>It holds until this day; empty: until it is withdrawn</source>
            <translation>Valable jusqu’à ce jour ; vide : jusqu’au retrait</translation>
        </message>
        <message>
            <source>Due to be deleted from this day on; empty: nobody said</source>
            <translation>À supprimer à partir de ce jour ; vide : rien n’a été dit</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Le noter</translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation>Accord pour</translation>
        </message>
        <message>
            <source>Holds until (empty: until it is withdrawn)</source>
            <translation>Valable jusqu’au (vide : jusqu’au retrait)</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 mois</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 an</translation>
        </message>
        <message>
            <source>Due to be deleted from (empty: nobody said)</source>
            <translation>À supprimer à partir du (vide : rien n’a été dit)</translation>
        </message>
        <message>
            <source>7 years</source>
            <translation>7 ans</translation>
        </message>
        <message>
            <source>Who agreed</source>
            <translation>Qui a accepté</translation>
        </message>
    </context>
    <context>
        <name>ConsentLine</name>
        <message>
            <source>Enter consent…</source>
            <translation>Noter l’accord…</translation>
        </message>
        <message>
            <source>Recorded, as agreed.</source>
            <translation>Avec enregistrement, comme convenu.</translation>
        </message>
        <message>
            <source>Not recorded: {why}. Plays along.</source>
            <translation>Sans enregistrement : {why}. Joue avec les autres.</translation>
        </message>
        <message>
            <source>Change consent…</source>
            <translation>Changer l’accord…</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Whoever does not agree plays and is heard as always, and has no lane in the jam.</source>
            <translation>Sans accord, on joue et on est entendu comme toujours, mais sans piste dans la jam.</translation>
        </message>
        <message>
            <source>{name}: recorded</source>
            <translation>{name} : avec enregistrement</translation>
        </message>
        <message>
            <source>{name}: not recorded, {why}</source>
            <translation>{name} : sans enregistrement, {why}</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>Accord…</translation>
        </message>
        <message>
            <source>Enter the consent of {name}</source>
            <translation>Noter l’accord de {name}</translation>
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
            <source>key {note} of {device}</source>
            <translation>touche {note} de {device}</translation>
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
            <translation>pédale de {device}</translation>
        </message>
        <message>
            <source>controller {number} of {device}</source>
            <translation>contrôleur {number} de {device}</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Interaction</source>
            <translation>Interaction</translation>
        </message>
        <message>
            <source>The correlation of the curves of pitch, density, length and force of two people over 40 s, averaged over the four and over the jam; of one person: the mean with everybody else. 0 is what people do who do not hear each other. The dashed line is a parabola through the jams in their order. Hartmann and others (2022) saw more interaction in the middle of the therapy for those who improved most; one course shows no such thing, and is no verdict.</source>
            <translation>La corrélation des courbes de hauteur, densité, durée et force de deux personnes sur 40 s, en moyenne sur les quatre et sur la jam ; d’une personne : la moyenne avec toutes les autres. 0 est ce que font des gens qui ne s’entendent pas. La ligne en tirets est une parabole à travers les jams dans leur ordre. Hartmann et d’autres (2022) ont vu plus d’interaction au milieu de la thérapie chez qui allait le mieux ensuite ; une seule évolution ne montre rien de tel, et n’est pas un jugement.</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
        </message>
        <message>
            <source>no value: {why}</source>
            <translation>pas de valeur : {why}</translation>
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
            <translation>{value} (fixé par la gamme)</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>others who played: {before}, then {after}</source>
            <translation>autres qui jouaient : {before}, puis {after}</translation>
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
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Retour d’où l’on vient</translation>
        </message>
        <message>
            <source>Whose course it is</source>
            <translation>De qui est l’évolution</translation>
        </message>
        <message>
            <source>Person:</source>
            <translation>Personne :</translation>
        </message>
        <message>
            <source>The second of a pair</source>
            <translation>La seconde d’une paire</translation>
        </message>
        <message>
            <source>With:</source>
            <translation>Avec :</translation>
        </message>
        <message>
            <source>What is shown of every jam</source>
            <translation>Ce qui est montré de chaque jam</translation>
        </message>
        <message>
            <source>Measure:</source>
            <translation>Mesure :</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Comment est-ce calculé ?</translation>
        </message>
        <message>
            <source>Compare with chance (takes longer)</source>
            <translation>Comparer au hasard (plus long)</translation>
        </message>
        <message>
            <source>How many jams have been measured</source>
            <translation>Combien de jams sont mesurées</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel measuring</source>
            <translation>Annuler la mesure</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>Mesurer de nouveau</translation>
        </message>
        <message>
            <source>The jams of the course</source>
            <translation>Les jams de l’évolution</translation>
        </message>
        <message>
            <source>Open this jam</source>
            <translation>Ouvrir cette jam</translation>
        </message>
        <message>
            <source>Points: the mean of the windows of a jam (of two people: the value of the jam). Band: one standard deviation either side; where it was compared, the darker band is the middle 95 % of chance. Dashed upright: something was set otherwise than before. Hatched: nothing to measure. It describes notes; it is no diagnosis, and no verdict on a therapy.</source>
            <translation>Points : la moyenne des fenêtres d’une jam (de deux personnes : la valeur de la jam). Bande : un écart type de chaque côté ; là où c’est comparé, la bande plus sombre est le milieu, 95 %, du hasard. Tirets verticaux : un réglage a changé. Hachures : rien à mesurer. Cela décrit des notes ; ce n’est ni un diagnostic ni un jugement sur une thérapie.</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>nobody: one person</source>
            <translation>personne : une seule</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Go on measuring</source>
            <translation>Continuer de mesurer</translation>
        </message>
        <message>
            <source>Open the jam {day}</source>
            <translation>Ouvrir la jam {day}</translation>
        </message>
    </context>
    <context>
        <name>CoursePicture</name>
        <message>
            <source>Course over the jams</source>
            <translation>Évolution au fil des jams</translation>
        </message>
    </context>
    <context>
        <name>CourseWiring</name>
        <message>
            <source>Choose a person, and somebody else if it is to be about two.</source>
            <translation>Choisir une personne, et une autre s’il s’agit de deux.</translation>
        </message>
        <message>
            <source>Measuring the jams: what was measured before is not measured again.</source>
            <translation>Mesure des jams : ce qui l’est déjà n’est pas mesuré de nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n jam(s) that are measured are shown.</source>
            <translation>
                <numerusform>La première jam mesurée est montrée.</numerusform>
                <numerusform>Les %n premières jams mesurées sont montrées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It was stopped: only the %n jam(s) that were measured by then are shown.</source>
            <translation>
                <numerusform>Arrêté : seule la jam mesurée jusque-là est montrée.</numerusform>
                <numerusform>Arrêté : seules les %n jams mesurées jusque-là sont montrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was stopped before a jam was measured: nothing is shown yet.</source>
            <translation>Arrêté avant qu’une jam soit mesurée : rien n’est encore montré.</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) could not be measured: {why}</source>
            <translation>
                <numerusform>%n jam n’a pas pu être mesurée : {why}</numerusform>
                <numerusform>%n jams n’ont pas pu être mesurées : {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are left out: they are being recorded, or are not on this computer.</source>
            <translation>
                <numerusform>%n jam est laissée de côté : elle est en cours d’enregistrement ou n’est pas sur cet ordinateur.</numerusform>
                <numerusform>%n jams sont laissées de côté : elles sont en cours d’enregistrement ou ne sont pas sur cet ordinateur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the newest %n jam(s) are shown.</source>
            <translation>
                <numerusform>Seule la jam la plus récente (%n) est montrée.</numerusform>
                <numerusform>Seules les %n jams les plus récentes sont montrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What was set otherwise</source>
            <translation>Ce qui était réglé autrement</translation>
        </message>
        <message>
            <source>Middle 95 % of chance</source>
            <translation>Milieu du hasard, 95 %</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
    </context>
    <context>
        <name>CurveRow</name>
        <message>
            <source>Curve {number}</source>
            <translation>Courbe {number}</translation>
        </message>
        <message>
            <source>No curve</source>
            <translation>Aucune courbe</translation>
        </message>
        <message>
            <source>How is this computed? {name}</source>
            <translation>Comment est-ce calculé ? {name}</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Comment est-ce calculé ?</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <translation>{low} à {high} {unit}</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Add a curve</source>
            <translation>Ajouter une courbe</translation>
        </message>
        <message>
            <source>Seconds that each value is taken over</source>
            <translation>Secondes sur lesquelles chaque valeur est prise</translation>
        </message>
        <message numerus="yes">
            <source>Each value looks at %n second(s): half of that before its moment, half after.</source>
            <translation>
                <numerusform>Chaque valeur porte sur %n seconde : la moitié avant son moment, la moitié après.</numerusform>
                <numerusform>Chaque valeur porte sur %n secondes : la moitié avant son moment, la moitié après.</numerusform>
            </translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densité</translation>
        </message>
        <message>
            <source>notes a second</source>
            <translation>notes par seconde</translation>
        </message>
        <message>
            <source>How many notes of a player began within the window around each moment, divided by its length. At the beginning and the end only the part of the window that lies in the jam counts. It counts notes; it does not say why they were played.</source>
            <translation>Combien de notes d’un participant ont commencé dans la fenêtre autour de chaque moment, divisé par la durée de cette fenêtre. Au début et à la fin, seule compte la partie de la fenêtre qui se trouve dans la jam. La courbe compte des notes ; elle ne dit pas pourquoi elles ont été jouées.</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>velocity, 1 to 127</source>
            <translation>vélocité, 1 à 127</translation>
        </message>
        <message>
            <source>The mean of the velocities, 1 to 127, with which the notes sounded that began within the window around each moment. Where a player began none, the line is left open. It is how hard was played, not how loud the room was: levels and sounds are left out.</source>
            <translation>La moyenne des vélocités, de 1 à 127, des notes qui ont commencé dans la fenêtre autour de chaque moment. Là où un participant n’en a commencé aucune, la ligne est interrompue. C’est la force du jeu, non le volume dans la pièce : niveaux et sons ne comptent pas.</translation>
        </message>
        <message>
            <source>highest at {time}: {value}</source>
            <translation>maximum à {time} : {value}</translation>
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
        <message>
            <source>Density</source>
            <translation>Densité</translation>
        </message>
        <message>
            <source>notes a second</source>
            <translation>notes par seconde</translation>
        </message>
        <message>
            <source>How many notes began in the window, divided by its length. It counts presses of this person; it does not say why they were played.</source>
            <translation>Combien de notes ont commencé dans la fenêtre, divisé par sa durée. Compte les appuis de cette personne ; ne dit pas pourquoi elles ont été jouées.</translation>
        </message>
        <message>
            <source>Length of notes</source>
            <translation>Durée des notes</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <source>The mean length of the notes that began in the window, pedal and latch included. It is how long keys are held, not how long sounds ring.</source>
            <translation>La durée moyenne des notes qui ont commencé dans la fenêtre, pédale et notes verrouillées comprises. C’est le temps où les touches sont tenues, non celui où les sons résonnent.</translation>
        </message>
        <message>
            <source>Articulation</source>
            <translation>Articulation</translation>
        </message>
        <message>
            <source>0 short, 1 joined</source>
            <translation>0 court, 1 lié</translation>
        </message>
        <message>
            <source>Of the time between one onset and the next (up to 2 s), the share in which the note was held. Chords held under a melody read as joined.</source>
            <translation>Du temps entre une attaque et la suivante (jusqu’à 2 s), la part où la note était tenue. Des accords tenus sous une mélodie passent pour liés.</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>share of the time</source>
            <translation>part du temps</translation>
        </message>
        <message>
            <source>The share of the window in which nothing of this person sounds. It does not say whether the pause was meant.</source>
            <translation>La part de la fenêtre où rien de cette personne ne sonne. Ne dit pas si la pause était voulue.</translation>
        </message>
        <message>
            <source>Pitch, mean</source>
            <translation>Hauteur, moyenne</translation>
        </message>
        <message>
            <source>MIDI note</source>
            <translation>note MIDI</translation>
        </message>
        <message>
            <source>The mean pitch of the notes that began in the window; 60 is middle C. It depends on the octave and the range that this player was given.</source>
            <translation>La hauteur moyenne des notes qui ont commencé dans la fenêtre ; 60 est le do du milieu. Dépend de l’octave et de l’étendue données à ce participant.</translation>
        </message>
        <message>
            <source>Pitch, spread</source>
            <translation>Hauteur, dispersion</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>demi-tons</translation>
        </message>
        <message>
            <source>The standard deviation of the pitches of the notes that began in the window.</source>
            <translation>L’écart type des hauteurs des notes qui ont commencé dans la fenêtre.</translation>
        </message>
        <message>
            <source>Pitch, range</source>
            <translation>Hauteur, étendue</translation>
        </message>
        <message>
            <source>The highest pitch less the lowest of the notes that began in the window.</source>
            <translation>La plus haute moins la plus basse des notes qui ont commencé dans la fenêtre.</translation>
        </message>
        <message>
            <source>Force, mean</source>
            <translation>Force, moyenne</translation>
        </message>
        <message>
            <source>velocity, 1 to 127</source>
            <translation>vélocité, 1 à 127</translation>
        </message>
        <message>
            <source>The mean of how hard keys were pressed in the window, before sensitivity and level. Pads on a screen have few steps, switches one.</source>
            <translation>La force moyenne des appuis dans la fenêtre, avant sensibilité et niveau. Les pads d’un écran ont peu de degrés de force, les contacteurs un seul.</translation>
        </message>
        <message>
            <source>Force, spread</source>
            <translation>Force, dispersion</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>vélocité</translation>
        </message>
        <message>
            <source>The standard deviation of how hard keys were pressed in the window.</source>
            <translation>L’écart type de la force des appuis dans la fenêtre.</translation>
        </message>
        <message>
            <source>Force, rising or falling</source>
            <translation>Force, en hausse ou en baisse</translation>
        </message>
        <message>
            <source>velocity a second</source>
            <translation>vélocité par seconde</translation>
        </message>
        <message>
            <source>The slope of the straight line through how hard keys were pressed in the window: above 0 the playing grows stronger, below 0 softer.</source>
            <translation>La pente de la droite à travers la force des appuis dans la fenêtre : au-dessus de 0 le jeu devient plus fort, au-dessous plus doux.</translation>
        </message>
        <message>
            <source>Pulse clarity</source>
            <translation>Clarté de la pulsation</translation>
        </message>
        <message>
            <source>0 to 1</source>
            <translation>0 à 1</translation>
        </message>
        <message>
            <source>How much the onsets of 12 seconds repeat themselves at the best of all distances from 0.25 to 1.55 s. Six onsets at random reach 0.2 by chance.</source>
            <translation>À quel point les attaques de 12 secondes se répètent, à la meilleure de toutes les distances de 0,25 à 1,55 s. Six attaques au hasard atteignent déjà 0,2.</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>beats a minute</source>
            <translation>temps par minute</translation>
        </message>
        <message>
            <source>The repetition that pulse clarity found, 39 to 240 a minute, those near 125 preferred. It is neither where a bar begins nor whether people felt it so.</source>
            <translation>La répétition trouvée par la clarté de la pulsation, 39 à 240 par minute, de préférence près de 125. Ce n’est ni le début des mesures ni ce que les personnes ont ressenti.</translation>
        </message>
        <message>
            <source>Long and short (nPVI)</source>
            <translation>Longues et brèves (nPVI)</translation>
        </message>
        <message>
            <source>0 even, 67 at 2 to 1</source>
            <translation>0 égal, 67 à 2 pour 1</translation>
        </message>
        <message>
            <source>How different each two intervals between onsets are that follow each other: 0 where all are alike. It is no metre.</source>
            <translation>À quel point deux intervalles voisins entre attaques diffèrent : 0 si tous sont pareils. Ce n’est pas un mètre.</translation>
        </message>
        <message>
            <source>Tonal clarity</source>
            <translation>Clarté tonale</translation>
        </message>
        <message>
            <source>r</source>
            <translation>r</translation>
        </message>
        <message>
            <source>The best correlation of the pitches in the window, weighted by length, with the profiles of the 24 Western keys. It says nothing of other tonalities.</source>
            <translation>La meilleure corrélation des hauteurs de la fenêtre, pondérées par la durée, avec les profils des 24 tonalités occidentales. Ne dit rien d’autres systèmes de tons.</translation>
        </message>
        <message>
            <source>Dissonance</source>
            <translation>Dissonance</translation>
        </message>
        <message>
            <source>roughness</source>
            <translation>rugosité</translation>
        </message>
        <message>
            <source>The mean beating of this person's own notes that sound at one time. Low notes beat more, whatever is played.</source>
            <translation>Le battement moyen des notes de cette personne qui sonnent en même temps. Les notes graves battent plus, quoi qu’on joue.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>share of figures</source>
            <translation>part des figures</translation>
        </message>
        <message>
            <source>The share of figures of five notes ending in the window that this person had played before in this jam, on any step. Repeated single notes count too.</source>
            <translation>La part des figures de cinq notes finissant dans la fenêtre que cette personne avait déjà jouées dans cette jam, sur n’importe quel degré. Des notes répétées comptent aussi.</translation>
        </message>
        <message>
            <source>Length of phrases</source>
            <translation>Durée des phrases</translation>
        </message>
        <message>
            <source>The mean length of the phrases that sound in the window; a phrase ends with more than a second without sound. A held drone is one phrase.</source>
            <translation>La durée moyenne des phrases qui sonnent dans la fenêtre ; une phrase finit avec plus d’une seconde sans son. Un bourdon tenu est une seule phrase.</translation>
        </message>
        <message>
            <source>Share of playing</source>
            <translation>Part du jeu</translation>
        </message>
        <message>
            <source>share of presses</source>
            <translation>part des appuis</translation>
        </message>
        <message>
            <source>The presses of this person in the window, divided by those of everybody. It is no share of attention or of loudness.</source>
            <translation>Les appuis de cette personne dans la fenêtre, divisés par ceux de tout le monde. Ce n’est une part ni d’attention ni de volume.</translation>
        </message>
        <message>
            <source>Activity, as listeners may hear it</source>
            <translation>Activité, telle qu’on peut l’entendre</translation>
        </message>
        <message>
            <source>0: as usual in this jam</source>
            <translation>0 : comme d’habitude dans cette jam</translation>
        </message>
        <message>
            <source>An estimate: density and pulse clarity, each in standard deviations of this person's own curve, added up, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Une estimation : densité et clarté de la pulsation, chacune en écarts types de la courbe de cette personne, additionnées, d’après Luck et autres (2008). Une supposition sur qui écoute, non sur qui a joué.</translation>
        </message>
        <message>
            <source>Strength, as listeners may hear it</source>
            <translation>Puissance, telle qu’on peut l’entendre</translation>
        </message>
        <message>
            <source>An estimate: force and density, each in standard deviations of this person's own curve, added up, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Une estimation : force et densité, chacune en écarts types de la courbe de cette personne, additionnées, d’après Luck et autres (2008). Une supposition sur qui écoute, non sur qui a joué.</translation>
        </message>
        <message>
            <source>Pleasantness, as listeners may hear it</source>
            <translation>Agrément, tel qu’on peut l’entendre</translation>
        </message>
        <message>
            <source>An estimate: tonal clarity less dissonance, each in standard deviations of this person's own curve, after Luck and others (2008). A guess about listeners, not about the person who played.</source>
            <translation>Une estimation : clarté tonale moins dissonance, chacune en écarts types de la courbe de cette personne, d’après Luck et autres (2008). Une supposition sur qui écoute, non sur qui a joué.</translation>
        </message>
        <message>
            <source>Common shape</source>
            <translation>Forme commune</translation>
        </message>
        <message>
            <source>How alike density, force and pitch of the two rise and fall, at the best lag of up to 4 s. High in short jams by chance: see p.</source>
            <translation>À quel point densité, force et hauteur des deux montent et descendent de la même façon, au meilleur décalage jusqu’à 4 s. Élevée par hasard dans les jams courtes : voir p.</translation>
        </message>
        <message>
            <source>Common shape, lag</source>
            <translation>Forme commune, décalage</translation>
        </message>
        <message>
            <source>The lag at which the common shape is best.</source>
            <translation>Le décalage où la forme commune est la meilleure.</translation>
        </message>
        <message>
            <source>Asynchrony, mean</source>
            <translation>Asynchronie, moyenne</translation>
        </message>
        <message>
            <source>Of onsets of the two that are each other's nearest within a tenth of a second: how much later the second's are. Whoever is later may be waited for.</source>
            <translation>Pour les attaques des deux qui sont les plus proches l’une de l’autre, à un dixième de seconde près : de combien la deuxième personne est en retard. Qui est en retard est peut-être attendu.</translation>
        </message>
        <message>
            <source>Asynchrony, spread</source>
            <translation>Asynchronie, dispersion</translation>
        </message>
        <message>
            <source>The standard deviation of the same differences: the smaller, the more precise.</source>
            <translation>L’écart type des mêmes différences : plus il est petit, plus c’est précis.</translation>
        </message>
        <message>
            <source>Onsets together</source>
            <translation>Attaques ensemble</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>Of the onsets of whoever plays fewer, the share that meets one of the other within a tenth of a second.</source>
            <translation>Des attaques de qui joue le moins, la part qui en rencontre une de l’autre à un dixième de seconde près.</translation>
        </message>
        <message>
            <source>Usual echo</source>
            <translation>Écho habituel</translation>
        </message>
        <message>
            <source>The most frequent time, up to 2 s, from an onset of the first to one of the second. For steady pulses it is known up to a period.</source>
            <translation>Le temps le plus fréquent, jusqu’à 2 s, d’une attaque de la première personne à une de la deuxième. Pour des pulsations régulières, connu à une période près.</translation>
        </message>
        <message>
            <source>Event synchronisation</source>
            <translation>Synchronie des attaques</translation>
        </message>
        <message>
            <source>The share of onsets that have one of the other nearer than half of the shortest interval around them: together, at any speed.</source>
            <translation>La part des attaques qui en ont une de l’autre plus près que la moitié du plus court intervalle autour d’elles : ensemble, à toute vitesse.</translation>
        </message>
        <message>
            <source>Event synchronisation, direction</source>
            <translation>Synchronie des attaques, sens</translation>
        </message>
        <message>
            <source>-1 to 1</source>
            <translation>-1 à 1</translation>
        </message>
        <message>
            <source>Above 0 the second's onsets come after the first's, below 0 before them.</source>
            <translation>Au-dessus de 0, les attaques de la deuxième personne viennent après celles de la première, au-dessous de 0 avant.</translation>
        </message>
        <message>
            <source>In the other's beat</source>
            <translation>Dans le temps de l’autre</translation>
        </message>
        <message>
            <source>How much the second's onsets keep to one place between two onsets of the first. It needs the first to play steadily.</source>
            <translation>À quel point les attaques de la deuxième personne gardent une même place entre deux attaques de la première. Demande un jeu régulier de la première.</translation>
        </message>
        <message>
            <source>In the other's beat, where</source>
            <translation>Dans le temps de l’autre, où</translation>
        </message>
        <message>
            <source>radians</source>
            <translation>radians</translation>
        </message>
        <message>
            <source>That place: 0 on the first's onsets, 3.14 in the middle between them.</source>
            <translation>Cette place : 0 sur les attaques de la première personne, 3,14 au milieu entre elles.</translation>
        </message>
        <message>
            <source>Gap between turns</source>
            <translation>Écart entre les tours</translation>
        </message>
        <message>
            <source>The median time from the end of the first's phrase to the beginning of the second's; below 0 they overlap. A pause is no invitation.</source>
            <translation>Le temps médian de la fin de la phrase de la première personne au début de celle de la deuxième ; au-dessous de 0, elles se chevauchent. Une pause n’est pas une invitation.</translation>
        </message>
        <message>
            <source>Turns that go over</source>
            <translation>Tours qui passent à l’autre</translation>
        </message>
        <message>
            <source>The share of phrases that are followed by one of the other person.</source>
            <translation>La part des phrases qui sont suivies d’une phrase de l’autre personne.</translation>
        </message>
        <message>
            <source>Phrases at one time</source>
            <translation>Phrases en même temps</translation>
        </message>
        <message>
            <source>The time in which both are in a phrase, divided by the time in which either is.</source>
            <translation>Le temps où les deux sont dans une phrase, divisé par le temps où au moins une l’est.</translation>
        </message>
        <message>
            <source>Imitation</source>
            <translation>Imitation</translation>
        </message>
        <message>
            <source>The share of the second's figures of five notes that the first had played 0.1 to 12 s before, on any step. Scales and repeated notes are copied by anybody: see p.</source>
            <translation>La part des figures de cinq notes de la deuxième personne que la première avait jouées de 0,1 à 12 s avant, sur n’importe quel degré. Gammes et notes répétées sont copiées par tout le monde : voir p.</translation>
        </message>
        <message>
            <source>Imitation, after</source>
            <translation>Imitation, après</translation>
        </message>
        <message>
            <source>The median time after which a figure is taken up.</source>
            <translation>Le temps médian après lequel une figure est reprise.</translation>
        </message>
        <message>
            <source>Difference of tempo</source>
            <translation>Différence de tempo</translation>
        </message>
        <message>
            <source>octaves</source>
            <translation>octaves</translation>
        </message>
        <message>
            <source>The median of how far the tempos of the two are apart, double and half counting as the same: 0 the same. It has no p: it does not depend on when things are played.</source>
            <translation>L’écart médian entre les tempos des deux, double et moitié comptant comme pareils : 0 le même. Pas de p : cela ne dépend pas du moment où l’on joue.</translation>
        </message>
        <message>
            <source>Common vocabulary</source>
            <translation>Vocabulaire commun</translation>
        </message>
        <message>
            <source>Of all places where both play the same step, the share that goes on. It has no p: it does not depend on when things are played.</source>
            <translation>De tous les endroits où les deux jouent le même degré, la part où cela continue. Pas de p : cela ne dépend pas du moment où l’on joue.</translation>
        </message>
        <message>
            <source>Consonance between them</source>
            <translation>Consonance entre les deux</translation>
        </message>
        <message>
            <source>consonance</source>
            <translation>consonance</translation>
        </message>
        <message>
            <source>The consonance of what both sound together, less the mean of what each sounds alone. It depends on register and number of notes: look at the effect.</source>
            <translation>La consonance de ce que les deux font sonner ensemble, moins la moyenne de ce que chacune fait sonner seule. Dépend du registre et du nombre de notes : regarder l’effet.</translation>
        </message>
        <message>
            <source>Who follows whom</source>
            <translation>Qui suit qui</translation>
        </message>
        <message>
            <source>Four kinds of lags taken together: above 0 the second follows the first. It describes notes; it does not say who leads people.</source>
            <translation>Quatre sortes de décalages réunies : au-dessus de 0, la deuxième personne suit la première. Décrit des notes ; ne dit pas qui mène les personnes.</translation>
        </message>
        <message>
            <source>Evenness of shares</source>
            <translation>Égalité des parts</translation>
        </message>
        <message>
            <source>How evenly the presses are shared among the players (entropy): 1 evenly, 0 where one plays alone.</source>
            <translation>À quel point les appuis sont partagés également entre les participants (entropie) : 1 également, 0 si une seule personne joue.</translation>
        </message>
        <message>
            <source>Inequality of shares</source>
            <translation>Inégalité des parts</translation>
        </message>
        <message>
            <source>The Gini coefficient of the presses of the players: 0 evenly.</source>
            <translation>Le coefficient de Gini des appuis des participants : 0 également.</translation>
        </message>
        <message>
            <source>Playing at one time</source>
            <translation>Jeu en même temps</translation>
        </message>
        <message>
            <source>The time in which two or more sound, divided by the time in which anybody does.</source>
            <translation>Le temps où deux ou plus sonnent, divisé par le temps où au moins un sonne.</translation>
        </message>
        <message>
            <source>Consonance, mean</source>
            <translation>Consonance, moyenne</translation>
        </message>
        <message>
            <source>1 to 4</source>
            <translation>1 à 4</translation>
        </message>
        <message>
            <source>The mean consonance of all that sounds while two pitches or more do.</source>
            <translation>La consonance moyenne de tout ce qui sonne, quand sonnent au moins deux hauteurs.</translation>
        </message>
        <message>
            <source>Harsh moments</source>
            <translation>Moments rudes</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>pour cent</translation>
        </message>
        <message>
            <source>The share of that time in which the consonance is below 1.6, which is called harsh.</source>
            <translation>La part de ce temps où la consonance est au-dessous de 1,6, ce qui s’appelle rude.</translation>
        </message>
        <message>
            <source>Togetherness</source>
            <translation>Être ensemble</translation>
        </message>
        <message>
            <source>share of onsets</source>
            <translation>part des attaques</translation>
        </message>
        <message>
            <source>For each two people: of the onsets in the window of whoever plays fewer, the share that has one of the other within a tenth of a second. Two who play at the same speed meet now and then by chance.</source>
            <translation>Pour chaque paire de personnes : des attaques dans la fenêtre de qui joue le moins, la part qui en a une de l’autre à un dixième de seconde près. À la même vitesse, on se rencontre parfois par hasard.</translation>
        </message>
        <message>
            <source>The scale chose most pitches here: this describes the scale more than the person.</source>
            <translation>Ici, la gamme a choisi la plupart des hauteurs : cela décrit la gamme plus que la personne.</translation>
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
        <name>DiagramPicture</name>
        <message>
            <source>{time}: {second} {seconds} s after {first}: {value}</source>
            <translation>{time} : {second} {seconds} s après {first} : {value}</translation>
        </message>
        <message>
            <source>{time}: {second} {seconds} s before {first}: {value}</source>
            <translation>{time} : {second} {seconds} s avant {first} : {value}</translation>
        </message>
        <message>
            <source>{time}: {first} and {second} at one time: {value}</source>
            <translation>{time} : {first} et {second} en même temps : {value}</translation>
        </message>
        <message>
            <source>{number} of 1 alike</source>
            <translation>semblable à {number} sur 1</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>rien à comparer</translation>
        </message>
        <message>
            <source>Diagram of imitation</source>
            <translation>Diagramme d’imitation</translation>
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
            <translation>Une page à emporter</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>MIDI</source>
            <translation>MIDI</translation>
        </message>
        <message>
            <source>MIDI of a pair, for MTTB</source>
            <translation>MIDI à deux, pour MTTB</translation>
        </message>
        <message>
            <source>Notes that were played, as a table (CSV)</source>
            <translation>Notes jouées, en tableau (CSV)</translation>
        </message>
        <message>
            <source>What was noted, as a table (CSV)</source>
            <translation>Ce qui a été noté, en tableau (CSV)</translation>
        </message>
        <message>
            <source>Score (MusicXML)</source>
            <translation>Partition (MusicXML)</translation>
        </message>
        <message>
            <source>What was noted, for ELAN</source>
            <translation>Ce qui a été noté, pour ELAN</translation>
        </message>
        <message>
            <source>What was noted, for Audacity</source>
            <translation>Ce qui a été noté, pour Audacity</translation>
        </message>
        <message>
            <source>All events (JSON lines)</source>
            <translation>Tous les événements (lignes JSON)</translation>
        </message>
        <message>
            <source>One person's part, for that person</source>
            <translation>La part d’une personne, pour elle</translation>
        </message>
        <message>
            <source>A bundle, for another machine</source>
            <translation>Un paquet, pour un autre ordinateur</translation>
        </message>
        <message>
            <source>A track for each player; for music programs.</source>
            <translation>Une piste par participant ; pour les logiciels de musique.</translation>
        </message>
        <message>
            <source>A row for each note: who, when, which, how hard, and why.</source>
            <translation>Une ligne par note jouée : qui, quand, laquelle, à quelle force, et pourquoi.</translation>
        </message>
        <message>
            <source>A row for each note and mark; for your own records.</source>
            <translation>Une ligne par note et par repère ; pour vos propres dossiers.</translation>
        </message>
        <message>
            <source>A part for each player, drawn to a grid. At most 20,000 notes: choose a passage.</source>
            <translation>Une partie par participant, calée sur une grille. Au plus 20 000 notes : choisir un passage.</translation>
        </message>
        <message>
            <source>Everything as it was recorded; for programs.</source>
            <translation>Tout, comme cela a été enregistré ; pour les programmes.</translation>
        </message>
        <message>
            <source>One file with the sound in it, the person's own part a little louder, a picture, and a box for how it felt. It opens in any browser, and sends nothing.</source>
            <translation>Un seul fichier avec le son, un peu plus fort pour la personne elle-même, une image, et une case pour dire le ressenti. S’ouvre dans tout navigateur, et n’envoie rien.</translation>
        </message>
        <message>
            <source>Made anew from what was played, as good as it was.</source>
            <translation>Refait à partir de ce qui a été joué, aussi bon que c’était.</translation>
        </message>
        <message>
            <source>Two tracks, for the Music Therapy Toolbox: the client's, then the therapist's.</source>
            <translation>Deux pistes, pour la Music Therapy Toolbox : celle de la personne accompagnée, puis celle du thérapeute.</translation>
        </message>
        <message>
            <source>A tier for each category of each person.</source>
            <translation>Une ligne ELAN par catégorie et par personne.</translation>
        </message>
        <message>
            <source>A line for each note and mark.</source>
            <translation>Une ligne par note et par repère.</translation>
        </message>
        <message>
            <source>All that is about one person, in a folder: notes, marks, events. Nobody else is in it.</source>
            <translation>Tout ce qui concerne une personne, dans un dossier : notes, repères, événements. Il n’y a personne d’autre.</translation>
        </message>
        <message>
            <source>The recording as it is, with the names in it, and what was noted. Only for people who may hear and read all of it.</source>
            <translation>L’enregistrement tel quel, avec les noms, et ce qui a été noté. Seulement pour qui peut tout entendre et tout lire.</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Take a jam away</source>
            <translation>Emporter une jam</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the jam</source>
            <translation>Retour à la jam</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Emporter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel; nothing is written</source>
            <translation>Annuler ; rien n’est écrit</translation>
        </message>
        <message>
            <source>How much is written</source>
            <translation>Avancement de l’écriture</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir dossier</translation>
        </message>
        <message>
            <source>Take away: {title}</source>
            <translation>Emporter : {title}</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Écrit : {file}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written, as {file}</source>
            <translation>
                <numerusform>%n fichier écrit, sous {file}</numerusform>
                <numerusform>%n fichiers écrits, sous {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWiring</name>
        <message>
            <source>Open a bundle</source>
            <translation>Ouvrir un paquet</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>Something is being taken away already. Wait for it, or cancel it.</source>
            <translation>Quelque chose est déjà en cours. Attendre, ou l’annuler.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these jams are on the server alone: open each once, then bundle them.</source>
            <translation>
                <numerusform>%n de ces jams n’est que sur le serveur : l’ouvrir une fois, puis faire le paquet.</numerusform>
                <numerusform>%n de ces jams ne sont que sur le serveur : ouvrir chacune une fois, puis faire le paquet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Passphrase for the bundle: four words. Tell it in another way than you send it.</source>
            <translation>Phrase secrète du paquet : quatre mots. La dire par un autre moyen que l’envoi.</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message numerus="yes">
            <source>Pack %n jam(s) as they are, with the names in them and what was noted? Only for people who may hear and read all of it.</source>
            <translation>
                <numerusform>Mettre %n jam telle quelle en paquet, avec noms et notes ? Seulement pour qui peut tout entendre et lire.</numerusform>
                <numerusform>Mettre %n jams telles quelles en paquet, avec noms et notes ? Seulement pour qui peut tout entendre et lire.</numerusform>
            </translation>
        </message>
        <message>
            <source>The bundle</source>
            <translation>Le paquet</translation>
        </message>
        <message>
            <source>Opening a bundle: {percent} %</source>
            <translation>Ouverture d’un paquet : {percent} %</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) came with the bundle.</source>
            <translation>
                <numerusform>%n jam est venue avec le paquet.</numerusform>
                <numerusform>%n jams sont venues avec le paquet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say the passphrase…</source>
            <translation>Phrase secrète…</translation>
        </message>
        <message numerus="yes">
            <source>Packing %n jam(s): {percent} %</source>
            <translation>
                <numerusform>Mise en paquet de %n jam : {percent} %</numerusform>
                <numerusform>Mise en paquet de %n jams : {percent} %</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are in {file}.</source>
            <translation>
                <numerusform>%n jam est dans {file}.</numerusform>
                <numerusform>%n jams sont dans {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Passphrase that came with the bundle</source>
            <translation>Phrase secrète venue avec le paquet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Sound or video file to link</source>
            <translation>Fichier son ou vidéo à lier</translation>
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
        <name>FormRows</name>
        <message>
            <source>Only the passage {span}</source>
            <translation>Seulement le passage {span}</translation>
        </message>
        <message>
            <source>Only a passage: select one in the jam</source>
            <translation>Seulement un passage : en choisir un dans la jam</translation>
        </message>
        <message>
            <source>It becomes {file}</source>
            <translation>Cela devient {file}</translation>
        </message>
        <message>
            <source>What is taken away</source>
            <translation>Ce qui est emporté</translation>
        </message>
        <message>
            <source>What:</source>
            <translation>Quoi :</translation>
        </message>
        <message>
            <source>Kind of sound file</source>
            <translation>Type de fichier son</translation>
        </message>
        <message>
            <source>Also a file for each player (stems)</source>
            <translation>Aussi un fichier par participant (stems)</translation>
        </message>
        <message>
            <source>As it is heard now: who is muted, levels, sounds, speed, what if</source>
            <translation>Comme on l’entend en ce moment : muets, niveaux, sons, vitesse, « et si »</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>For:</source>
            <translation>Pour :</translation>
        </message>
        <message>
            <source>First track: the client</source>
            <translation>Première piste : la personne accompagnée</translation>
        </message>
        <message>
            <source>Client:</source>
            <translation>Personne accompagnée :</translation>
        </message>
        <message>
            <source>Second track: the therapist</source>
            <translation>Deuxième piste : le thérapeute</translation>
        </message>
        <message>
            <source>Therapist:</source>
            <translation>Thérapeute :</translation>
        </message>
        <message>
            <source>Whose, if not everybody's:</source>
            <translation>De qui, si ce n’est pas de tous :</translation>
        </message>
        <message>
            <source>With names; else people are Player 1, Player 2 …</source>
            <translation>Avec les noms ; sinon, Participant 1, Participant 2 …</translation>
        </message>
        <message>
            <source>Shortest note of the score</source>
            <translation>Note la plus courte de la partition</translation>
        </message>
        <message>
            <source>Shortest note:</source>
            <translation>Note la plus courte :</translation>
        </message>
        <message>
            <source>1/{part}</source>
            <translation>1/{part}</translation>
        </message>
        <message>
            <source>Sound or video file to link in ELAN</source>
            <translation>Fichier son ou vidéo à lier dans ELAN</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose a file to link</source>
            <translation>Choisir un fichier à lier</translation>
        </message>
        <message>
            <source>Link a file:</source>
            <translation>Lier un fichier :</translation>
        </message>
        <message>
            <source>Times of the session's video</source>
            <translation>Temps de la vidéo de la séance</translation>
        </message>
        <message>
            <source>Second of the video at which the jam begins</source>
            <translation>Seconde de la vidéo où commence la jam</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>The jam begins in the video at:</source>
            <translation>La jam commence dans la vidéo à :</translation>
        </message>
        <message>
            <source>With what was noted about this person</source>
            <translation>Avec ce qui a été noté sur cette personne</translation>
        </message>
        <message>
            <source>I have read this, and it may be sent</source>
            <translation>J’ai lu ceci, et cela peut être envoyé</translation>
        </message>
        <message>
            <source>Passphrase of the bundle</source>
            <translation>Phrase secrète du paquet</translation>
        </message>
        <message>
            <source>Passphrase, for the one who opens it:</source>
            <translation>Phrase secrète, pour qui l’ouvre :</translation>
        </message>
        <message>
            <source>Folder that it goes to</source>
            <translation>Dossier où cela va</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Where to:</source>
            <translation>Où :</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>Part of {name}</source>
            <translation>Part de {name}</translation>
        </message>
        <message>
            <source>Choose for whom it is; then this says what is on the page.</source>
            <translation>Choisir d’abord pour qui ; ceci dira alors ce qu’il y a sur la page.</translation>
        </message>
        <message>
            <source>On the page, for whoever gets it:</source>
            <translation>Sur la page, pour qui la reçoit :</translation>
        </message>
        <message>
            <source>Looking what will be on the page…</source>
            <translation>Recherche de ce qu’il y aura sur la page…</translation>
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
        <name>Header</name>
        <message>
            <source>All jams</source>
            <translation>Les jams</translation>
        </message>
        <message>
            <source>Back to the list of jams</source>
            <translation>Retour à la liste des jams</translation>
        </message>
        <message>
            <source>The jam that is open</source>
            <translation>La jam ouverte</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Rename this jam</source>
            <translation>Renommer cette jam</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Étoile</translation>
        </message>
        <message>
            <source>Star for this jam</source>
            <translation>Étoile pour cette jam</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare with another jam</source>
            <translation>Comparer avec une autre jam</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Take this jam away (Ctrl+E)</source>
            <translation>Emporter cette jam (Ctrl+E)</translation>
        </message>
        <message>
            <source>The jam it answers</source>
            <translation>Sa jam de départ</translation>
        </message>
        <message>
            <source>Open the jam that this one was played along to</source>
            <translation>Ouvrir la jam que celle-ci accompagne</translation>
        </message>
        <message>
            <source>Open a jam that answers this one</source>
            <translation>Ouvrir une jam qui répond à celle-ci</translation>
        </message>
        <message>
            <source>{title} · {date}</source>
            <translation>{title} · {date}</translation>
        </message>
        <message>
            <source>Answered by…</source>
            <translation>Réponses…</translation>
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
            <source>{person} was in none of these jams; check how they are called</source>
            <translation>{person} n’était dans aucune de ces jams ; vérifier le nom</translation>
        </message>
        <message>
            <source>{first} and {second} were in none of these jams together; check how they are called</source>
            <translation>{first} et {second} n’étaient ensemble dans aucune de ces jams ; vérifier les noms</translation>
        </message>
        <message>
            <source>{person} is one person, not two; name another</source>
            <translation>{person} est une seule personne, pas deux ; en nommer une autre</translation>
        </message>
        <message>
            <source>{file} is the same jam as {other}</source>
            <translation>{file} est la même jam que {other}</translation>
        </message>
        <message>
            <source>What happened between people</source>
            <translation>Ce qui s’est passé entre les personnes</translation>
        </message>
        <message>
            <source>Everybody together</source>
            <translation>Tout le monde ensemble</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Whole jam</source>
            <translation>Toute la jam</translation>
        </message>
        <message>
            <source>Mean of windows</source>
            <translation>Moyenne des fenêtres</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Écart-type</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Why there is nothing</source>
            <translation>Pourquoi rien</translation>
        </message>
        <message>
            <source>For each pair the second person's whole part was moved along the jam many times, and everything was measured again: so all that each did stays, and only that they did it at the same time is gone.</source>
            <translation>Pour chaque paire, toute la partie de la seconde personne a été déplacée bien des fois le long de la jam, et tout a été mesuré de nouveau : ainsi, tout ce que chacune a fait demeure ; seul disparaît le fait de l’avoir fait en même temps.</translation>
        </message>
        <message>
            <source>p is the share of these that are as extreme as the jam itself. A p of .05 or less (bold, thick edges) may mean that it was more than chance; with many pairs and measures some are so by chance alone.</source>
            <translation>p est la part de ces essais qui sont aussi extrêmes que la jam elle-même. Un p de 0,05 ou moins (gras, bords épais) peut vouloir dire que c’était plus que le hasard ; avec beaucoup de paires et de mesures, quelques-uns le sont par pur hasard.</translation>
        </message>
        <message>
            <source>The effect says how many standard deviations of chance a value lies above it: look at effects, and at what comes again in other jams.</source>
            <translation>L’effet dit de combien d’écarts-types du hasard une valeur le dépasse : regarder les effets, et ce qui revient dans d’autres jams.</translation>
        </message>
        <message>
            <source>First to second: with a lag or a score above 0 the second may follow the first. This describes notes. It is no diagnosis, and it does not say who leads whom as a person.</source>
            <translation>De la première à la seconde : avec un décalage ou un score supérieur à 0, la seconde suit peut-être la première. Cela décrit des notes. Ce n’est pas un diagnostic, et cela ne dit pas quelle personne mène l’autre.</translation>
        </message>
        <message>
            <source>Who with whom: {feature}. Rows are the first, columns the second; the stronger the colour, the larger the value; blue is above 0, brown below; thick edge: p of .05 or less; hatched: not to be measured.</source>
            <translation>Qui avec qui : {feature}. Les lignes sont la première personne, les colonnes la seconde ; plus la couleur est forte, plus la valeur est grande ; bleu au-dessus de 0, brun au-dessous ; bord épais : p de 0,05 ou moins ; hachuré : non mesurable.</translation>
        </message>
        <message>
            <source>Of {all} pairs the {count} who played most are in the tables; the matrices have all.</source>
            <translation>Sur {all} paires, les tableaux ont les {count} qui ont le plus joué ; les matrices les ont toutes.</translation>
        </message>
        <message>
            <source>Measures of pairs, the first to the second</source>
            <translation>Mesures des paires, de la première à la seconde personne</translation>
        </message>
        <message>
            <source>The diagram of imitation, after the Music Therapy Toolbox: time across, lag upwards. Dark above the dashed line: the second's curve does what the first's did so much earlier. Calm curves resemble each other; it has no p.</source>
            <translation>Le diagramme d’imitation, d’après la Music Therapy Toolbox : le temps en largeur, le décalage vers le haut. Foncé au-dessus de la ligne tiretée : la courbe de la seconde personne fait ce que celle de la première a fait autant plus tôt. Les courbes calmes se ressemblent ; il n’a pas de p.</translation>
        </message>
        <message>
            <source>there is no pair: fewer than two people played</source>
            <translation>il n’y a pas de paire : moins de deux personnes ont joué</translation>
        </message>
        <message>
            <source>First, second</source>
            <translation>Première, seconde</translation>
        </message>
        <message>
            <source>{first} to {second}</source>
            <translation>{first} vers {second}</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Comment est-ce calculé ?</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>{diagram}: mean likeness, 0 to 1, by lag and time</source>
            <translation>{diagram} : ressemblance moyenne, 0 à 1, par décalage et temps</translation>
        </message>
        <message>
            <source>All measures of pairs</source>
            <translation>Toutes les mesures des paires</translation>
        </message>
        <message>
            <source>Imitation over time</source>
            <translation>L’imitation au fil du temps</translation>
        </message>
        <message>
            <source>lag, seconds</source>
            <translation>décalage, secondes</translation>
        </message>
        <message>
            <source>Lag, seconds</source>
            <translation>Décalage, secondes</translation>
        </message>
        <message>
            <source>The diagram in numbers</source>
            <translation>Le diagramme en chiffres</translation>
        </message>
        <message>
            <source>the jam is shorter than 40 s, which this needs</source>
            <translation>la jam est plus courte que les 40 s nécessaires ici</translation>
        </message>
        <message>
            <source>There are too few jams with an interaction to say how it goes on: five are needed.</source>
            <translation>Il y a trop peu de jams avec une interaction pour dire comment elle évolue : il en faut cinq.</translation>
        </message>
        <message>
            <source>{count} jams, from {first} to {last}.</source>
            <translation>{count} jams, du {first} au {last}.</translation>
        </message>
        <message>
            <source>Points are means of windows, bars one standard deviation of the windows within a jam (of pairs: the value of the jam). This describes the notes that were played. It is no diagnosis and no verdict on a therapy.</source>
            <translation>Les points sont des moyennes de fenêtres, les barres un écart-type des fenêtres au sein d’une jam (pour les paires : la valeur de la jam). Cela décrit les notes qui ont été jouées. Ce n’est ni un diagnostic ni un verdict sur une thérapie.</translation>
        </message>
        <message>
            <source>What was set otherwise</source>
            <translation>Ce qui était réglé autrement</translation>
        </message>
        <message>
            <source>What changes there may come from the setting as well as from people. In the pictures: dashed upright lines.</source>
            <translation>Ce qui change là peut venir du réglage aussi bien que des personnes. Dans les images : lignes verticales tiretées.</translation>
        </message>
        <message>
            <source>Interaction over the course</source>
            <translation>L’interaction au fil du parcours</translation>
        </message>
        <message>
            <source>Overall interaction of a jam: the correlation of the curves of pitch, density, length and force of two people over 40 s, averaged over the four and over the jam; 0 is what people do who do not hear each other. Hartmann and others (2022) saw more of it in the middle of the therapy for those who improved most; one course shows no such thing.</source>
            <translation>Interaction globale d’une jam : la corrélation des courbes de hauteur, densité, durée et force de deux personnes sur 40 s, en moyenne sur les quatre et sur la jam ; 0 est ce que font des personnes qui ne s’entendent pas jouer. Hartmann et d’autres (2022) en ont vu davantage au milieu de la thérapie chez celles qui ont le plus progressé ; un seul parcours ne montre rien de tel.</translation>
        </message>
        <message>
            <source>{feature} in {count} jams by date, with one standard deviation to either side; hatched below: not to be measured. The table has the numbers.</source>
            <translation>{feature} dans {count} jams par date, avec un écart-type de part et d’autre ; hachuré en bas : non mesurable. Le tableau a les chiffres.</translation>
        </message>
        <message>
            <source>Jam</source>
            <translation>Jam</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>From jam to jam: {who}</source>
            <translation>De jam en jam : {who}</translation>
        </message>
        <message>
            <source>The interaction may rise to the middle of these jams and fall again (an inverted U): a parabola describes {share} % of its variance, p {p}.</source>
            <translation>L’interaction monte peut-être jusqu’au milieu de ces jams, puis redescend (un U renversé) : une parabole décrit {share} % de sa variance, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may fall to the middle of these jams and rise again (a U): a parabola describes {share} % of its variance, p {p}.</source>
            <translation>L’interaction descend peut-être jusqu’au milieu de ces jams, puis remonte (un U) : une parabole décrit {share} % de sa variance, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may rise over these jams: {share} % of its variance, p {p}.</source>
            <translation>L’interaction monte peut-être au fil de ces jams : {share} % de sa variance, p {p}.</translation>
        </message>
        <message>
            <source>The interaction may fall over these jams: {share} % of its variance, p {p}.</source>
            <translation>L’interaction descend peut-être au fil de ces jams : {share} % de sa variance, p {p}.</translation>
        </message>
        <message>
            <source>No course that chance would not give as well: p {p}.</source>
            <translation>Aucune évolution que le hasard ne donnerait aussi bien : p {p}.</translation>
        </message>
        <message>
            <source>who else played: {gone} no longer, {new} for the first time since</source>
            <translation>qui d’autre jouait : {gone} plus, {new} pour la première fois depuis</translation>
        </message>
        <message>
            <source>scene: {before}, then {after}</source>
            <translation>scène : {before}, puis {after}</translation>
        </message>
        <message>
            <source>scale: {before}, then {after}</source>
            <translation>gamme : {before}, puis {after}</translation>
        </message>
        <message>
            <source>guard: {before}, then {after}</source>
            <translation>garde-fou : {before}, puis {after}</translation>
        </message>
        <message>
            <source>{who}, mode: {before}, then {after}</source>
            <translation>{who}, façon de jouer : {before}, puis {after}</translation>
        </message>
        <message>
            <source>{who}, sound: {before}, then {after}</source>
            <translation>{who}, son : {before}, puis {after}</translation>
        </message>
        <message>
            <source>windows of analysis: {before}, then {after}</source>
            <translation>fenêtres d’analyse : {before}, puis {after}</translation>
        </message>
        <message>
            <source>jams</source>
            <translation>jams</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Repère</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Every measure from jam to jam</source>
            <translation>Chaque mesure de jam en jam</translation>
        </message>
        <message>
            <source>Nothing that is known of.</source>
            <translation>Rien de connu.</translation>
        </message>
        <message>
            <source>parabola</source>
            <translation>parabole</translation>
        </message>
        <message>
            <source>The numbers of every window are in the page (HTML) of this report.</source>
            <translation>Les chiffres de chaque fenêtre sont dans la page (HTML) de ce rapport.</translation>
        </message>
        <message>
            <source>{minutes} long, {count} players.</source>
            <translation>Durée {minutes}, {count} participants.</translation>
        </message>
        <message>
            <source>This describes the notes that were played. It is no diagnosis, and no number here says what somebody felt or meant: listen to the places that it points to.</source>
            <translation>Cela décrit les notes qui ont été jouées. Ce n’est pas un diagnostic, et aucun chiffre ici ne dit ce que quelqu’un a ressenti ou voulu dire : écouter les endroits qu’il indique.</translation>
        </message>
        <message>
            <source>Measured in windows of {window} s every {hop} s (pulse and tempo: {pulse} s), with {shifts} shifts for each p, by improv {version}. A dash is a gap: it could not be measured there.</source>
            <translation>Mesuré dans des fenêtres de {window} s toutes les {hop} s (pulsation et tempo : {pulse} s), avec {shifts} déplacements pour chaque p, par improv {version}. Un tiret est un vide : là, rien n’était mesurable.</translation>
        </message>
        <message>
            <source>What was played</source>
            <translation>Ce qui a été joué</translation>
        </message>
        <message>
            <source>One lane for each player; time to the right, high notes above. Dashed upright lines: marked moments. Hatched: no note.</source>
            <translation>Une piste par participant ; le temps vers la droite, les notes aiguës en haut. Lignes verticales tiretées : moments marqués. Hachuré : aucune note.</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Première</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Marked moments and notes</source>
            <translation>Moments marqués et notes</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Au sujet de</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Rating, 1 to 5</source>
            <translation>Cote, 1 à 5</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>A jam, and what was played in it</source>
            <translation>Une jam, et ce qui y a été joué</translation>
        </message>
        <message>
            <source>Played on {date}.</source>
            <translation>Jouée le {date}.</translation>
        </message>
        <message>
            <source>Something is missing: {why}.</source>
            <translation>Il manque quelque chose : {why}.</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <translation>Comment c’est calculé</translation>
        </message>
        <message>
            <source>Nobody played a note.</source>
            <translation>Personne n’a joué de note.</translation>
        </message>
        <message>
            <source>the therapist</source>
            <translation>thérapeute</translation>
        </message>
        <message>
            <source>set by the scale</source>
            <translation>fixé par la gamme</translation>
        </message>
        <message>
            <source>Upper bar: share of all notes. Lower bar, outlined: share of the time in silence. The table has the numbers.</source>
            <translation>Barre du haut : part de toutes les notes. Barre du bas, en contour : part du temps en silence. Le tableau a les chiffres.</translation>
        </message>
        <message>
            <source>Shares of the playing, and silence</source>
            <translation>Parts du jeu, et silence</translation>
        </message>
        <message>
            <source>The pictures show the {count} people who played most; the tables have all.</source>
            <translation>Les images montrent les {count} personnes qui ont le plus joué ; les tableaux ont tout le monde.</translation>
        </message>
        <message>
            <source>{feature} of {count} players over the time of the jam, a line each; at the right edge mean and standard deviation; hatched below: windows in which it could not be measured. The tables have the numbers.</source>
            <translation>{feature} de {count} participants au fil de la jam, une ligne chacun ; au bord droit, moyenne et écart-type ; hachuré en bas : fenêtres où rien n’était mesurable. Les tableaux ont les chiffres.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>The curve in numbers</source>
            <translation>La courbe en chiffres</translation>
        </message>
        <message>
            <source>{feature} over time; each number is the mean of {seconds} s of windows</source>
            <translation>{feature} au fil du temps ; chaque nombre est la moyenne de {seconds} s de fenêtres</translation>
        </message>
        <message>
            <source>{mean} ± {sd} in {jams} jams</source>
            <translation>{mean} ± {sd} sur {jams} jams</translation>
        </message>
        <message>
            <source>Earlier jams</source>
            <translation>Jams précédentes</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Milieu</translation>
        </message>
        <message>
            <source>Share of notes</source>
            <translation>Part des notes</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Pale fields: mean and standard deviation of the same person's earlier jams.</source>
            <translation>Champs pâles : moyenne et écart-type des jams précédentes de la même personne.</translation>
        </message>
        <message>
            <source>What each person did</source>
            <translation>Ce que chaque personne a fait</translation>
        </message>
        <message>
            <source>{players} players, one lane each, {notes} notes. Time runs from left to right, high notes stand above low ones; hatched: no note at all. Upright lines are marked moments: {marks}.</source>
            <translation>{players} participants, une piste chacun, {notes} notes. Le temps va de gauche à droite, les notes aiguës sont au-dessus des graves ; hachuré : aucune note. Les lignes verticales sont des moments marqués : {marks}.</translation>
        </message>
        <message>
            <source>{file} is larger than {most:,} MB, which no jam is</source>
            <translation>{file} dépasse {most:,} Mo, ce qu’aucune jam ne fait</translation>
        </message>
        <message>
            <source>cannot read {file}: {why}; check the path</source>
            <translation>impossible de lire {file} : {why} ; vérifier le chemin</translation>
        </message>
        <message>
            <source>{take}, which this jam answers, is not there: it is heard without.</source>
            <translation>{take}, à laquelle répond cette jam, n’est pas là : la jam s’entend sans elle.</translation>
        </message>
        <message>
            <source>{take}, which this jam answers, sounds otherwise now: it is heard without.</source>
            <translation>{take}, à laquelle répond cette jam, sonne autrement maintenant : la jam s’entend sans elle.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file} : {why}</translation>
        </message>
        <message>
            <source>nothing sounds there; the jam is {seconds:.1f} s long</source>
            <translation>rien ne sonne là ; la jam dure {seconds:.1f} s</translation>
        </message>
        <message>
            <source>This jam cannot be answered: making its sound had a fault; try again.</source>
            <translation>Impossible de répondre à cette jam : la création de son audio a eu un défaut ; réessayer.</translation>
        </message>
        <message>
            <source>This jam cannot be answered: {why}</source>
            <translation>Impossible de répondre à cette jam : {why}</translation>
        </message>
        <message>
            <source>Recording to {file}</source>
            <translation>Enregistrement dans {file}</translation>
        </message>
        <message>
            <source>The pads of {device} are lit.</source>
            <translation>Les pads de {device} sont allumés.</translation>
        </message>
        <message>
            <source>Notes are sent through {port}.</source>
            <translation>Les notes sont envoyées par {port}.</translation>
        </message>
        <message>
            <source>Following the MIDI clock of {device}.</source>
            <translation>Le tempo suit l’horloge MIDI de {device}.</translation>
        </message>
        <message>
            <source>All seats are taken: {name} plays as soon as one is free.</source>
            <translation>Toutes les places sont prises : {name} jouera dès qu’une sera libre.</translation>
        </message>
        <message>
            <source>The MIDI clock of {device} is silent; the tempo stays.</source>
            <translation>L’horloge MIDI de {device} se tait ; le tempo reste.</translation>
        </message>
        <message>
            <source>--compare takes two jams, and these are {count}</source>
            <translation>--compare prend deux jams, et en voici {count}</translation>
        </message>
        <message>
            <source>a page to take home is called {example}</source>
            <translation>une page à emporter s’appelle {example}</translation>
        </message>
        <message>
            <source>in it: {files}</source>
            <translation>dedans : {files}</translation>
        </message>
        <message>
            <source>there is no note in {file}</source>
            <translation>il n’y a aucune note dans {file}</translation>
        </message>
        <message>
            <source>The ceiling is locked, so it stays at {ceiling:g} dB. All else is as you asked; the window raises it, with its PIN.</source>
            <translation>Le plafond est verrouillé, il reste donc à {ceiling:g} dB. Tout le reste est comme demandé ; la fenêtre le relève, avec son code.</translation>
        </message>
        <message>
            <source>This jam is not recorded: consent is needed on this computer, and is entered in the window. It plays.</source>
            <translation>Cette jam n’est pas enregistrée : sur cet ordinateur il faut un consentement, saisi dans la fenêtre. On peut jouer.</translation>
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
            <source>{file}: a report is a .html or a .pdf</source>
            <translation>{file} : un rapport est un .html ou un .pdf</translation>
        </message>
        <message>
            <source>a report is of one jam, and these are {count}; see --course</source>
            <translation>un rapport porte sur une jam, et en voici {count} ; voir --course</translation>
        </message>
        <message>
            <source>it ends with line {last}, and had {number}</source>
            <translation>il finit à la ligne {last}, et en avait {number}</translation>
        </message>
        <message>
            <source>line {number} is cut off: the program was interrupted while it wrote</source>
            <translation>la ligne {number} est coupée : le programme a été interrompu pendant qu’il écrivait</translation>
        </message>
        <message>
            <source>line {number} is missing</source>
            <translation>la ligne {number} manque</translation>
        </message>
        <message>
            <source>line {number} does not follow from the one before it</source>
            <translation>la ligne {number} ne fait pas suite à la précédente</translation>
        </message>
        <message>
            <source>line {number} makes no sense</source>
            <translation>la ligne {number} n’a pas de sens</translation>
        </message>
        <message>
            <source>line {number} is not the one that was written</source>
            <translation>la ligne {number} n’est pas celle qui a été écrite</translation>
        </message>
        <message>
            <source>{folder} is there already: choose another place</source>
            <translation>{folder} est déjà là : choisir un autre endroit</translation>
        </message>
        <message>
            <source>{file} is being recorded: it is not in the backup</source>
            <translation>{file} est en cours d’enregistrement : il n’est pas dans la sauvegarde</translation>
        </message>
        <message>
            <source>{code} looks like a name. Use one or two letters that mean nobody, as in C-014.</source>
            <translation>{code} ressemble à un nom. Prendre une ou deux lettres qui ne désignent personne, comme dans C-014.</translation>
        </message>
        <message>
            <source>the consents were written by a newer version of Improv: get the newer version</source>
            <translation>les accords donnés ont été écrits par une version plus récente d’Improv : installer cette version</translation>
        </message>
        <message>
            <source>{code} is no code: use letters, a dash and digits, as in C-014, and no name</source>
            <translation>{code} n’est pas un code : utiliser des lettres, un tiret et des chiffres, comme dans C-014, et pas de nom</translation>
        </message>
        <message>
            <source>the consents cannot be read; restore the vault from a backup</source>
            <translation>les accords donnés ne peuvent pas être lus ; restaurer le coffre depuis une sauvegarde</translation>
        </message>
        <message>
            <source>{file} is sealed, and its key can be destroyed only while the vault is open: it stays in the bin. Unlock the vault, then delete it.</source>
            <translation>{file} est scellée, et sa clé ne peut être détruite que coffre ouvert : elle reste dans la corbeille. Ouvrez le coffre, puis supprimez-la.</translation>
        </message>
        <message>
            <source>The withdrawal was interrupted. Nothing is half done; unlock the vault again to finish it.</source>
            <translation>Le retrait a été interrompu. Rien n’est fait à moitié ; déverrouiller de nouveau le coffre pour le terminer.</translation>
        </message>
        <message>
            <source>people are taken out, and jams are sealed, with the vault open; unlock it first</source>
            <translation>on retire des personnes, et on scelle des jams, coffre ouvert ; ouvrez-le d’abord</translation>
        </message>
        <message>
            <source>a passage begins at 0 s or later, and ends after it begins</source>
            <translation>un passage commence à 0 s ou plus tard, et finit après son début</translation>
        </message>
        <message>
            <source>{file} is being recorded: end the jam first; nothing was changed</source>
            <translation>{file} est en cours d’enregistrement : terminer d’abord la jam ; rien n’a été changé</translation>
        </message>
        <message>
            <source>Another window or program is taking something out of the jams already; nothing was changed. Try again when it has finished.</source>
            <translation>Une autre fenêtre ou un autre programme retire déjà quelque chose des jams ; rien n’a changé. Réessayer quand il a fini.</translation>
        </message>
        <message>
            <source>{folder} is no backup of Improv; choose another folder</source>
            <translation>{folder} n’est pas une sauvegarde d’Improv ; choisir un autre dossier</translation>
        </message>
        <message>
            <source>the backup is of another vault: restore it on a machine, or as a user, that has none</source>
            <translation>la sauvegarde vient d’un autre coffre : la restaurer sur un ordinateur, ou avec un compte, qui n’en a pas</translation>
        </message>
        <message>
            <source>the backup in {folder} is not whole; use another</source>
            <translation>la sauvegarde dans {folder} n’est pas entière ; en utiliser une autre</translation>
        </message>
        <message>
            <source>{file} in the backup was changed or damaged; use another</source>
            <translation>{file}, dans la sauvegarde, a été changé ou abîmé ; en utiliser une autre</translation>
        </message>
        <message>
            <source>the key of {name} is gone</source>
            <translation>la clé de {name} a disparu</translation>
        </message>
        <message>
            <source>{name} is sealed by another vault, and its notes are in clear; they stay as they are. Open it with that vault, or delete it.</source>
            <translation>{name} est scellé par un autre coffre, et ses notes sont en clair ; elles restent telles quelles. L’ouvrir avec ce coffre, ou le supprimer.</translation>
        </message>
        <message>
            <source>{name} is larger than 2 GB, which no jam is</source>
            <translation>{name} dépasse 2 Go, ce qu’aucune jam n’atteint</translation>
        </message>
        <message>
            <source>{count} jams that only the clinic's server has were not looked into: bring them here in the library, and withdraw again.</source>
            <translation>{count} jams que seul le serveur de la clinique possède n’ont pas été examinées : les apporter ici dans la bibliothèque, puis retirer de nouveau.</translation>
        </message>
        <message>
            <source>the vault's file cannot be read ({file}); restore it from a backup</source>
            <translation>le fichier du coffre ne peut pas être lu ({file}) ; le restaurer depuis une sauvegarde</translation>
        </message>
        <message>
            <source>there is a vault already; unlock it with its passphrase</source>
            <translation>il y a déjà un coffre ; le déverrouiller avec sa phrase secrète</translation>
        </message>
        <message>
            <source>a vault's keyring is there without its lock: restore {file} from a backup</source>
            <translation>le trousseau d’un coffre est là sans sa serrure : restaurer {file} depuis une sauvegarde</translation>
        </message>
        <message>
            <source>the vault was made by a newer version of Improv: get the newer version</source>
            <translation>le coffre a été créé par une version plus récente d’Improv : installer cette version</translation>
        </message>
        <message>
            <source>there is no vault yet; `improv clinic init` makes one</source>
            <translation>il n’y a pas encore de coffre ; `improv clinic init` en crée un</translation>
        </message>
        <message>
            <source>There is a slip in the recovery key: compare it with the paper, group by group.</source>
            <translation>Il y a une faute dans la clé de secours : la comparer avec le papier, groupe par groupe.</translation>
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
            <source>The jam could not be made ready to be answered: its sound had a fault. Nothing was changed.</source>
            <translation>La jam n’a pas pu être préparée pour y répondre : son audio a eu un défaut. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Cannot capture to {place} ({why}): the jam goes on, and is recorded.</source>
            <translation>Impossible de capturer dans {place} ({why}) : la jam continue et est enregistrée.</translation>
        </message>
        <message>
            <source>It is not saved: its name holds a person's. Choose one that is about nobody.</source>
            <translation>Ce n’est pas enregistré : le nom contient celui d’une personne. En choisir un qui ne désigne personne.</translation>
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
            <source>Taking a person out of the recordings: {done} of {all}.</source>
            <translation>Retrait d’une personne des enregistrements : {done} sur {all}.</translation>
        </message>
        <message>
            <source>The vault is locked: unlock it first.</source>
            <translation>Le coffre est verrouillé : le déverrouiller d’abord.</translation>
        </message>
        <message>
            <source>Finishing what was interrupted.</source>
            <translation>Ce qui a été interrompu est en train d’être terminé.</translation>
        </message>
        <message>
            <source>A consent is entered with the vault open: unlock it first.</source>
            <translation>Un accord se note avec le coffre ouvert : le déverrouiller d’abord.</translation>
        </message>
        <message>
            <source>Taking a person out of the recordings.</source>
            <translation>Retrait d’une personne des enregistrements.</translation>
        </message>
        <message>
            <source>The person is in no recording any more: {count} were changed.</source>
            <translation>La personne n’est plus dans aucun enregistrement : {count} ont été changés.</translation>
        </message>
        <message>
            <source>A consent is withdrawn with the vault open: unlock it.</source>
            <translation>Un accord se retire avec le coffre ouvert : le déverrouiller.</translation>
        </message>
        <message>
            <source>You have been listening for an hour. All plays on; a pause is good for ears, and so is less volume where you wear headphones.</source>
            <translation>Vous écoutez depuis une heure. Tout continue ; une pause fait du bien aux oreilles, et au casque un volume plus bas aussi.</translation>
        </message>
        <message>
            <source>Hearing this jam had a fault and has stopped. All else goes on; press Play to go on.</source>
            <translation>L’écoute de cette jam a eu un défaut et s’est arrêtée. Tout le reste continue ; appuyer sur Lire pour continuer.</translation>
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
            <source>{device} has the seat that was kept for {person}: no other was free. All play on; {person} finds name, sound and settings again on the next free seat.</source>
            <translation>{device} a la place gardée pour {person} : aucune autre n’était libre. Tout le monde continue ; {person} retrouve nom, son et réglages à la prochaine place libre.</translation>
        </message>
        <message>
            <source>Not to be heard now: the sound device has room for one program, and the live jam has it. Looking at this jam, marking and exporting work; export it as a sound file to hear it.</source>
            <translation>Pas d’écoute pour l’instant : l’appareil audio n’a de place que pour un programme, et la jam en cours l’utilise. Regarder cette jam, marquer et exporter fonctionnent ; l’exporter en fichier audio pour l’entendre.</translation>
        </message>
        <message>
            <source>No sound device is there, so this is not heard; all else works.</source>
            <translation>Il n’y a pas d’appareil audio, donc rien ne s’entend ; tout le reste fonctionne.</translation>
        </message>
        <message>
            <source>This jam cannot be heard: {why}</source>
            <translation>Impossible d’écouter cette jam : {why}</translation>
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
            <source>people's profiles are sealed; unlock the vault first</source>
            <translation>les profils des personnes sont scellés ; déverrouiller d’abord le coffre</translation>
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
            <source>That is no address of a library; say a folder, or postgresql://user@server/name for a clinic's server.</source>
            <translation>Ce n’est pas une adresse de bibliothèque ; donner un dossier, ou postgresql://user@server/name pour le serveur d’une clinique.</translation>
        </message>
        <message>
            <source>A library on PostgreSQL needs psycopg, which is not installed; jams on this machine are listed without it. Install improv[clinic].</source>
            <translation>Une bibliothèque sur PostgreSQL a besoin de psycopg, qui n’est pas installé ; les jams de cet ordinateur sont listées sans lui. Installer improv[clinic].</translation>
        </message>
        <message>
            <source>{file} could not be moved or deleted ({why}); it is where it was. Check the folder.</source>
            <translation>{file} n’a pas pu être déplacé ou supprimé ({why}) ; il est resté à sa place. Vérifier le dossier.</translation>
        </message>
        <message>
            <source>{file} is not in the bin: only what is there is deleted</source>
            <translation>{file} n’est pas dans la corbeille : seul ce qui y est se supprime</translation>
        </message>
        <message>
            <source>{file} is being recorded: it stays where it is; end the jam first</source>
            <translation>{file} est en cours d’enregistrement : il reste à sa place ; terminer d’abord la jam</translation>
        </message>
        <message>
            <source>The clinic's server {address} cannot be used ({why}). Jams of this machine are listed, opened and changed as ever, and brought there when it is back.</source>
            <translation>Le serveur de la clinique {address} ne peut pas être utilisé ({why}). Les jams de cet ordinateur sont listées, ouvertes et modifiées comme toujours, et y seront portées à son retour.</translation>
        </message>
        <message>
            <source>{folder} is copied to other machines by {service}: jams in it may be doubled, held back, or leave this building. They still play; a folder that is not synchronised is safer.</source>
            <translation>{folder} est copié vers d’autres ordinateurs par {service} : des jams peuvent y être doublées, retenues, ou quitter ce bâtiment. Elles se jouent quand même ; un dossier non synchronisé est plus sûr.</translation>
        </message>
        <message>
            <source>The index of the library cannot be kept in {folder} ({why}); jams still play. Check the folder or free some space.</source>
            <translation>L’index de la bibliothèque ne peut pas être gardé dans {folder} ({why}) ; les jams se jouent quand même. Vérifier le dossier ou libérer de la place.</translation>
        </message>
        <message>
            <source>The index of the library could not be read ({why}) and lies in {file} now; it is made anew from the jams, of which none is missing.</source>
            <translation>L’index de la bibliothèque n’a pas pu être lu ({why}) et se trouve maintenant dans {file} ; il est refait à partir des jams, dont aucune ne manque.</translation>
        </message>
        <message>
            <source>The encrypted library needs SQLCipher, which is not installed; jams still play. Install improv[clinical].</source>
            <translation>La bibliothèque chiffrée a besoin de SQLCipher, qui n’est pas installé ; les jams se jouent quand même. Installer improv[clinical].</translation>
        </message>
        <message>
            <source>That is not the key of this library: it stays closed, and as it is. Open the vault that it was made with.</source>
            <translation>Ce n’est pas la clé de cette bibliothèque : elle reste fermée, et telle quelle. Ouvrir le coffre avec lequel elle a été créée.</translation>
        </message>
        <message>
            <source>The clinic's server has {file} only in part; what is here stays. Try again later.</source>
            <translation>Le serveur de la clinique n’a qu’une partie de {file} ; ce qui est ici reste. Réessayer plus tard.</translation>
        </message>
        <message>
            <source>{folder} is no folder; the library is as it was. Check the path.</source>
            <translation>{folder} n’est pas un dossier ; la bibliothèque reste telle quelle. Vérifier le chemin.</translation>
        </message>
        <message>
            <source>{name} is larger than 2 GB, which no jam is; check that it is the right file</source>
            <translation>{name} dépasse 2 Go, ce qu’aucune jam ne fait ; vérifiez que c’est le bon fichier</translation>
        </message>
        <message>
            <source>{folder} cannot be looked into ({why}): its jams are listed again when it can. Check the folder.</source>
            <translation>{folder} ne peut pas être parcouru ({why}) : ses jams seront listées de nouveau quand il pourra l’être. Vérifier le dossier.</translation>
        </message>
        <message>
            <source>{file} has a name that is no text, and is not listed; rename it.</source>
            <translation>{file} a un nom qui n’est pas du texte, et n’est pas listé ; le renommer.</translation>
        </message>
        <message>
            <source>{file} could not be read ({why}); the other jams are listed. Check the file.</source>
            <translation>{file} n’a pas pu être lu ({why}) ; les autres jams sont listées. Vérifier le fichier.</translation>
        </message>
        <message>
            <source>{count} jams lay on the clinic's server in clear, and are sealed there now. Copies that the server itself has made, its backups and logs, are not: have them deleted there.</source>
            <translation>{count} jams étaient en clair sur le serveur de la clinique, et y sont scellées maintenant. Les copies faites par le serveur, ses sauvegardes et journaux, ne le sont pas : les y faire supprimer.</translation>
        </message>
        <message>
            <source>{file} is not the same here and on the clinic's server; both stay as they are. Look at both, and put one into the bin.</source>
            <translation>{file} n’est pas le même ici et sur le serveur de la clinique ; les deux restent tels quels. Regarder les deux, et en mettre un à la corbeille.</translation>
        </message>
        <message>
            <source>{file} is sealed on one side and in clear on the other, here and on the clinic's server, and is not the same in both; both stay as they are. Look at both, and put one into the bin.</source>
            <translation>{file} est scellée d’un côté et en clair de l’autre, ici et sur le serveur de la clinique, et n’est pas la même ; les deux restent telles quelles. Regarder les deux, et en mettre une à la corbeille.</translation>
        </message>
        <message>
            <source>What lay on the clinic's server in clear may still be in the files of its tables: have whoever runs it do VACUUM FULL. It is tried again with the next look.</source>
            <translation>Ce qui était en clair sur le serveur de la clinique peut rester dans les fichiers de ses tables : demander à qui s’en occupe d’exécuter VACUUM FULL. Un nouvel essai suivra.</translation>
        </message>
        <message>
            <source>Another program is going over the library already; what it finds is shown after that.</source>
            <translation>Un autre programme parcourt déjà la bibliothèque ; ce qu’il trouve sera montré ensuite.</translation>
        </message>
        <message>
            <source>{folder} is not there: its jams are listed again when it is; all others are. Connect its disk, or run: improv library folders --remove {folder}</source>
            <translation>{folder} n’est pas là : ses jams reviendront dans la liste avec lui ; toutes les autres y sont. Branchez son disque, ou lancez : improv library folders --remove {folder}</translation>
        </message>
        <message>
            <source>{name} is not in the library any more; all other jams are. Look for it again.</source>
            <translation>{name} n’est plus dans la bibliothèque ; toutes les autres jams y sont. La chercher de nouveau.</translation>
        </message>
        <message>
            <source>The index of the library does not answer ({why}); jams and notes are safe in their files. Try again, or run: improv library rebuild</source>
            <translation>L’index de la bibliothèque ne répond pas ({why}) ; jams et notes sont en sûreté dans leurs fichiers. Réessayer, ou lancer : improv library rebuild</translation>
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
            <source>does not send: the sound server stands still</source>
            <translation>n’envoie pas : le serveur de son est figé</translation>
        </message>
        <message>
            <source>does not send ({fault})</source>
            <translation>n’envoie pas ({fault})</translation>
        </message>
        <message>
            <source>{device} cannot be heard; another program may have it ({fault}). All others play, and it is tried again by itself.</source>
            <translation>{device} ne s’entend pas ; un autre programme l’a peut-être ({fault}). Tous les autres jouent, et on réessaie tout seul.</translation>
        </message>
        <message>
            <source>MIDI keyboards cannot be heard ({why}); everything else plays. `improv doctor` says what helps.</source>
            <translation>Les claviers MIDI ne s’entendent pas ({why}) ; tout le reste joue. `improv doctor` dit ce qui aide.</translation>
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
            <source>cannot read {name}: {why}; check the path</source>
            <translation>impossible de lire {name} : {why} ; vérifiez le chemin</translation>
        </message>
        <message>
            <source>the file ends</source>
            <translation>le fichier finit</translation>
        </message>
        <message>
            <source>record {number} at byte {good:,} of {total:,}: {what}</source>
            <translation>enregistrement {number} à l’octet {good:,} sur {total:,} : {what}</translation>
        </message>
        <message>
            <source>the header of {name} is damaged: {what}; look for a backup</source>
            <translation>l’en-tête de {name} est abîmé : {what} ; cherchez une sauvegarde</translation>
        </message>
        <message>
            <source>{name} is not a jam; .jam files are made by Improv</source>
            <translation>{name} n’est pas une jam ; les fichiers .jam sont faits par Improv</translation>
        </message>
        <message>
            <source>{name} was made with a newer version of Improv (format {version}); this one reads up to {format}: get the newer version</source>
            <translation>{name} vient d’une version plus récente d’Improv (format {version}) ; celle-ci lit jusqu’à {format} : prenez la plus récente</translation>
        </message>
        <message>
            <source>{name} says format {version}, which never was; look for a backup</source>
            <translation>{name} dit format {version}, qui n’a jamais existé ; cherchez une sauvegarde</translation>
        </message>
        <message>
            <source>the header of {name} makes no sense: {why}; look for a backup</source>
            <translation>l’en-tête de {name} n’a pas de sens : {why} ; cherchez une sauvegarde</translation>
        </message>
        <message>
            <source>the file ends within it</source>
            <translation>le fichier finit au milieu</translation>
        </message>
        <message>
            <source>it says a length of {length:,} bytes</source>
            <translation>il dit une longueur de {length:,} octets</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>sa somme de contrôle est fausse</translation>
        </message>
        <message>
            <source>larger than {size} kB</source>
            <translation>plus de {size} ko</translation>
        </message>
        <message>
            <source>Who sat where could not be read ({file}: {why}); it lies in {aside}. Everybody can play; names and learned controls have to be set anew.</source>
            <translation>Qui était à quelle place n’a pas pu être lu ({file} : {why}) ; c’est dans {aside}. Tout le monde peut jouer ; noms et commandes apprises sont à refaire.</translation>
        </message>
        <message>
            <source>Your last jam was interrupted. It is safe up to {time}.</source>
            <translation>Votre dernière jam a été interrompue. Elle est conservée jusqu’à {time}.</translation>
        </message>
        <message>
            <source>it does not begin as one</source>
            <translation>il n’en a pas le début</translation>
        </message>
        <message>
            <source>its beats are divided into {ticks} ticks: no time in that</source>
            <translation>ses temps sont divisés en {ticks} tics : cela ne donne aucune durée</translation>
        </message>
        <message>
            <source>there is no track in it</source>
            <translation>il ne contient aucune piste</translation>
        </message>
        <message>
            <source>a number in it has no end</source>
            <translation>un nombre n’y finit pas</translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation>il finit trop tôt</translation>
        </message>
        <message>
            <source>there are more than {count} notes in it</source>
            <translation>il contient plus de {count} notes</translation>
        </message>
        <message>
            <source>a byte in it means nothing</source>
            <translation>un octet n’y a pas de sens</translation>
        </message>
        <message>
            <source>{file} has {count} parts; the first {seats} are here, since a jam has no more seats.</source>
            <translation>{file} a {count} parties ; les {seats} premières sont ici, car une jam n’a pas plus de places.</translation>
        </message>
        <message>
            <source>there are no notes in {file}; choose another file</source>
            <translation>il n’y a aucune note dans {file} ; choisir un autre fichier</translation>
        </message>
        <message>
            <source>{file} is too long: a MIDI file may have {notes} notes and {hours} hours; cut it in two</source>
            <translation>{file} est trop long : un fichier MIDI peut avoir {notes} notes et {hours} heures ; le couper en deux</translation>
        </message>
        <message>
            <source>{file}: {size:.1f} MB; MIDI files may have {most} MB</source>
            <translation>{file} : {size:.1f} Mo ; les fichiers MIDI peuvent avoir {most} Mo</translation>
        </message>
        <message>
            <source>{file}: no MIDI file that can be read: {why}</source>
            <translation>{file} : pas un fichier MIDI lisible : {why}</translation>
        </message>
        <message>
            <source>{file}: it would last longer than a day</source>
            <translation>{file} : il durerait plus d’un jour</translation>
        </message>
        <message>
            <source>{file} is being recorded, or another program has it open: it stays as it is. End the jam or close it there, then try again.</source>
            <translation>{file} est en cours d’enregistrement, ou ouvert dans un autre programme : il reste tel quel. Finir la jam ou l’y fermer, puis réessayer.</translation>
        </message>
        <message>
            <source>{file} is a MIDI file, which is never sealed, and what is written about it would lie there in clear. Where you work with clients, it can be heard and looked at.</source>
            <translation>{file} est un fichier MIDI, qui n’est jamais scellé, et ce qu’on en écrirait serait en clair. Là où l’on travaille avec des clients, on peut l’écouter et le regarder.</translation>
        </message>
        <message>
            <source>{file} is not sealed, and what is written about it would lie there in clear. It can be heard and looked at; to write about it, seal it first: Settings, Clients and consent.</source>
            <translation>{file} n’est pas scellée, et ce qu’on en écrirait serait en clair. On peut l’écouter et la regarder ; pour écrire dessus, scellez-la d’abord : Réglages, Personnes et accords.</translation>
        </message>
        <message>
            <source>whose notes they were at {time}</source>
            <translation>à qui étaient les notes à {time}</translation>
        </message>
        <message>
            <source>the new note at {time}</source>
            <translation>la nouvelle note à {time}</translation>
        </message>
        <message>
            <source>the change of the note at {time}</source>
            <translation>le changement de la note à {time}</translation>
        </message>
        <message>
            <source>the removal of the note at {time}</source>
            <translation>le retrait de la note à {time}</translation>
        </message>
        <message>
            <source>the new title</source>
            <translation>le nouveau titre</translation>
        </message>
        <message>
            <source>taking away the tag {tag}</source>
            <translation>le retrait du tag {tag}</translation>
        </message>
        <message>
            <source>the place in the video</source>
            <translation>la place dans la vidéo</translation>
        </message>
        <message>
            <source>There are {count} notes about this jam, and no room for more. All of them are kept; remove some to write new ones.</source>
            <translation>Il y a {count} notes sur cette jam, et plus de place. Toutes sont gardées ; en enlever pour en écrire d’autres.</translation>
        </message>
        <message>
            <source>There is no room for more notes about this jam. All of them are kept.</source>
            <translation>Il n’y a plus de place pour des notes sur cette jam. Toutes sont gardées.</translation>
        </message>
        <message>
            <source>the tag {tag}</source>
            <translation>le tag {tag}</translation>
        </message>
        <message>
            <source>the star</source>
            <translation>l’étoile</translation>
        </message>
        <message>
            <source>taking away the star</source>
            <translation>le retrait de l’étoile</translation>
        </message>
        <message>
            <source>There is no room for more corrections of this jam. All of them are kept.</source>
            <translation>Il n’y a plus de place pour des corrections de cette jam. Toutes sont gardées.</translation>
        </message>
        <message>
            <source>cannot write {file}: too many damaged files lie beside it; remove some</source>
            <translation>impossible d’écrire {file} : trop de fichiers abîmés se trouvent à côté ; en enlever</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of Improv ({how}). The jam opens without its notes, and they stay as they are; get the newer version to read them.</source>
            <translation>{file} a été écrit par une version plus récente d’Improv ({how}). La jam s’ouvre sans ses notes, et elles restent telles quelles ; installer cette version pour les lire.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}. The jam opens without its notes; the file is kept, and put aside when new notes are written.</source>
            <translation>{file} ne peut pas être lu : {why}. La jam s’ouvre sans ses notes ; le fichier est gardé, et mis de côté quand de nouvelles notes sont écrites.</translation>
        </message>
        <message>
            <source>it is larger than {size} MB</source>
            <translation>il dépasse {size} Mo</translation>
        </message>
        <message>
            <source>cannot write {file}: the jam is sealed; unlock the vault, then try again</source>
            <translation>impossible d’écrire {file} : la jam est scellée ; déverrouiller le coffre, puis réessayer</translation>
        </message>
        <message>
            <source>cannot write {file}: the notes are larger than {size} MB; shorten or remove some</source>
            <translation>impossible d’écrire {file} : les notes dépassent {size} Mo ; en raccourcir ou en enlever</translation>
        </message>
        <message>
            <source>format {format}</source>
            <translation>format {format}</translation>
        </message>
        <message>
            <source>cannot write {file}: the jam itself cannot be read ({why}); check the folder</source>
            <translation>impossible d’écrire {file} : la jam elle-même ne peut pas être lue ({why}) ; vérifier le dossier</translation>
        </message>
        <message>
            <source>cannot read {file}: {why}. The jam opens without its notes; they stay as they are.</source>
            <translation>impossible de lire {file} : {why}. La jam s’ouvre sans ses notes ; elles restent telles quelles.</translation>
        </message>
        <message>
            <source>sealed otherwise</source>
            <translation>scellé autrement</translation>
        </message>
        <message>
            <source>it is no file</source>
            <translation>ce n’est pas un fichier</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Écoute</translation>
        </message>
        <message>
            <source>Imitating</source>
            <translation>Imitation</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Mener</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Turn-taking</source>
            <translation>Tour à tour</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>À part</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Affect +</source>
            <translation>Affect +</translation>
        </message>
        <message>
            <source>Affect –</source>
            <translation>Affect –</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Intégration</translation>
        </message>
        <message>
            <source>undifferentiated</source>
            <translation>indifférencié</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>synchronisé</translation>
        </message>
        <message>
            <source>integrated</source>
            <translation>intégré</translation>
        </message>
        <message>
            <source>differentiated</source>
            <translation>différencié</translation>
        </message>
        <message>
            <source>overdifferentiated</source>
            <translation>surdifférencié</translation>
        </message>
        <message>
            <source>Variability</source>
            <translation>Variabilité</translation>
        </message>
        <message>
            <source>rigid</source>
            <translation>rigide</translation>
        </message>
        <message>
            <source>stable</source>
            <translation>stable</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variable</translation>
        </message>
        <message>
            <source>contrasting</source>
            <translation>contrasté</translation>
        </message>
        <message>
            <source>random</source>
            <translation>aléatoire</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Tension</translation>
        </message>
        <message>
            <source>hypo-tense</source>
            <translation>hypotendu</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calme</translation>
        </message>
        <message>
            <source>cyclic</source>
            <translation>cyclique</translation>
        </message>
        <message>
            <source>tense</source>
            <translation>tendu</translation>
        </message>
        <message>
            <source>hyper-tense</source>
            <translation>hypertendu</translation>
        </message>
        <message>
            <source>Congruence</source>
            <translation>Congruence</translation>
        </message>
        <message>
            <source>unengaged</source>
            <translation>non engagé</translation>
        </message>
        <message>
            <source>congruent</source>
            <translation>congruent</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>centré</translation>
        </message>
        <message>
            <source>incongruent</source>
            <translation>incongruent</translation>
        </message>
        <message>
            <source>polarised</source>
            <translation>polarisé</translation>
        </message>
        <message>
            <source>Salience</source>
            <translation>Saillance</translation>
        </message>
        <message>
            <source>receding</source>
            <translation>en retrait</translation>
        </message>
        <message>
            <source>conforming</source>
            <translation>conforme</translation>
        </message>
        <message>
            <source>contributing</source>
            <translation>contributif</translation>
        </message>
        <message>
            <source>controlling</source>
            <translation>contrôlant</translation>
        </message>
        <message>
            <source>dominating</source>
            <translation>dominant</translation>
        </message>
        <message>
            <source>Autonomy</source>
            <translation>Autonomie</translation>
        </message>
        <message>
            <source>dependent</source>
            <translation>dépendant</translation>
        </message>
        <message>
            <source>follower</source>
            <translation>suiveur</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partenaire</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>meneur</translation>
        </message>
        <message>
            <source>resister</source>
            <translation>résistant</translation>
        </message>
        <message>
            <source>{profile}: {gradient}</source>
            <translation>{profile} : {gradient}</translation>
        </message>
        <message>
            <source>Your categories could not be read ({why}); they lie in {place}. The first ones are offered again; notes keep theirs.</source>
            <translation>Vos catégories n’ont pas pu être lues ({why}) ; elles sont dans {place}. Les premières sont proposées de nouveau ; les notes gardent les leurs.</translation>
        </message>
        <message>
            <source>the jams in it are sealed: say the passphrase that came with the bundle</source>
            <translation>les jams y sont scellées : donner la phrase secrète venue avec le paquet</translation>
        </message>
        <message>
            <source>the jams in it are sealed: unlock the clinic's vault first, then unpack it</source>
            <translation>les jams y sont scellées : déverrouiller d’abord le coffre de la clinique, puis déballer</translation>
        </message>
        <message>
            <source>{file} is here already</source>
            <translation>{file} est déjà ici</translation>
        </message>
        <message>
            <source>{file} is here already; what was noted about it came</source>
            <translation>{file} est déjà ici ; ce qui a été noté à son sujet est arrivé</translation>
        </message>
        <message>
            <source>another jam is called {file} here, so this one is {other}</source>
            <translation>une autre jam s’appelle {file} ici, celle-ci s’appelle donc {other}</translation>
        </message>
        <message>
            <source>a bundle is called {example}</source>
            <translation>un paquet s’appelle {example}</translation>
        </message>
        <message>
            <source>{count} files with {size:.0f} MB are too much for one bundle ({most} files, {largest:.0f} MB); make several</source>
            <translation>{count} fichiers et {size:.0f} Mo, c’est trop pour un paquet ({most} fichiers, {largest:.0f} Mo) ; en faire plusieurs</translation>
        </message>
        <message>
            <source>no jam is chosen, so there is nothing to pack</source>
            <translation>aucune jam n’est choisie, il n’y a donc rien à emballer</translation>
        </message>
        <message>
            <source>{file} is sealed: unlock the clinic's vault first, then pack it</source>
            <translation>{file} est scellé : déverrouiller d’abord le coffre de la clinique, puis emballer</translation>
        </message>
        <message>
            <source>{file} is sealed: choose a passphrase for the one who receives the bundle</source>
            <translation>{file} est scellé : choisir une phrase secrète pour qui reçoit le paquet</translation>
        </message>
        <message>
            <source>{file} is no recording; only .jam files go into a bundle</source>
            <translation>{file} n’est pas un enregistrement ; seuls les fichiers .jam vont dans un paquet</translation>
        </message>
        <message>
            <source>{file} is being recorded; end the jam first</source>
            <translation>{file} est en cours d’enregistrement ; terminer d’abord la jam</translation>
        </message>
        <message>
            <source>{file} is empty: there is no jam in it; leave it out</source>
            <translation>{file} est vide : il ne contient aucune jam ; ne l’ajoutez pas</translation>
        </message>
        <message>
            <source>{file} changed meanwhile; try again</source>
            <translation>{file} a changé entre-temps ; réessayer</translation>
        </message>
        <message>
            <source>{file} is locked with a password of the zip's own</source>
            <translation>{file} est verrouillé par un mot de passe propre au zip</translation>
        </message>
        <message>
            <source>it has a folder, {file}</source>
            <translation>il contient un dossier, {file}</translation>
        </message>
        <message>
            <source>{file} leads somewhere else</source>
            <translation>{file} mène ailleurs</translation>
        </message>
        <message>
            <source>{file} is no plain file</source>
            <translation>{file} n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>no file in a bundle is called {file}</source>
            <translation>aucun fichier d’un paquet ne s’appelle {file}</translation>
        </message>
        <message>
            <source>{file} is packed in a way that bundles are not</source>
            <translation>{file} est emballé autrement que dans un paquet</translation>
        </message>
        <message>
            <source>its manifest is too large</source>
            <translation>son manifeste est trop grand</translation>
        </message>
        <message>
            <source>{file} would unpack to {times} times its size</source>
            <translation>{file}, une fois déballé, ferait {times} fois sa taille</translation>
        </message>
        <message>
            <source>{name} is not unpacked: {why}. Nothing was changed; ask for another bundle</source>
            <translation>{name} n’est pas déballé : {why}. Rien n’a été changé ; demander un autre paquet</translation>
        </message>
        <message>
            <source>it has {size:.0f} MB</source>
            <translation>il fait {size:.0f} Mo</translation>
        </message>
        <message>
            <source>it is no zip file</source>
            <translation>ce n’est pas un fichier zip</translation>
        </message>
        <message>
            <source>it is no zip file, or its end is damaged</source>
            <translation>ce n’est pas un fichier zip, ou sa fin est abîmée</translation>
        </message>
        <message>
            <source>its directory is not where it says, or is of another kind</source>
            <translation>son répertoire n’est pas là où il le dit, ou est d’un autre genre</translation>
        </message>
        <message>
            <source>it lists {count} files; {most} are allowed</source>
            <translation>il liste {count} fichiers ; {most} sont permis</translation>
        </message>
        <message>
            <source>its files overlap</source>
            <translation>ses fichiers se chevauchent</translation>
        </message>
        <message>
            <source>it has no manifest, so it was not made by Improv</source>
            <translation>il n’a pas de manifeste, il n’a donc pas été créé par Improv</translation>
        </message>
        <message>
            <source>its manifest is about other files</source>
            <translation>son manifeste concerne d’autres fichiers</translation>
        </message>
        <message>
            <source>{file} is not what it was when it was packed</source>
            <translation>{file} n’est plus ce qu’il était quand il a été emballé</translation>
        </message>
        <message>
            <source>it has {file} twice</source>
            <translation>il contient {file} deux fois</translation>
        </message>
        <message>
            <source>it would unpack to more than {size:.0f} MB</source>
            <translation>une fois déballé, il dépasserait {size:.0f} Mo</translation>
        </message>
        <message>
            <source>{name} was packed by a newer version of Improv: get the newer version</source>
            <translation>{name} a été emballé par une version plus récente d’Improv : installer cette version</translation>
        </message>
        <message>
            <source>its manifest makes no sense</source>
            <translation>son manifeste n’a pas de sens</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>il est abîmé</translation>
        </message>
        <message>
            <source>a passage begins and ends at seconds of the jam: 0 or more</source>
            <translation>un passage commence et finit à des secondes de la jam : 0 ou plus</translation>
        </message>
        <message>
            <source>--from {begin:g} --to {end:g}: the beginning has to come before the end</source>
            <translation>--from {begin:g} --to {end:g} : le début doit précéder la fin</translation>
        </message>
        <message>
            <source>nothing is there: the jam is {seconds:.1f} s long</source>
            <translation>il n’y a rien là : la jam dure {seconds:.1f} s</translation>
        </message>
        <message>
            <source>MTTB compares two people: say --pair twice, first the client, then the therapist</source>
            <translation>MTTB compare deux personnes : donner --pair deux fois, d’abord la personne accompagnée, puis le thérapeute</translation>
        </message>
        <message>
            <source>--pair {one} and --pair {other} are the same player</source>
            <translation>--pair {one} et --pair {other} sont le même participant</translation>
        </message>
        <message>
            <source>{who} plays no note there, so there is nothing to compare</source>
            <translation>{who} n’y joue aucune note, il n’y a donc rien à comparer</translation>
        </message>
        <message>
            <source>{who} played drums: MTTB takes their strokes for pitches</source>
            <translation>{who} a joué des percussions : MTTB prend leurs coups pour des hauteurs</translation>
        </message>
        <message>
            <source>{bars} bars are too many for a score; choose a shorter passage</source>
            <translation>{bars} mesures, c’est trop pour une partition ; choisir un passage plus court</translation>
        </message>
        <message>
            <source>--grid {grid}: the shortest note can be 1/{known}</source>
            <translation>--grid {grid} : la note la plus courte peut être 1/{known}</translation>
        </message>
        <message>
            <source>nobody plays a note there, so there is nothing to write down</source>
            <translation>personne n’y joue de note, il n’y a donc rien à écrire</translation>
        </message>
        <message>
            <source>{count} notes are too many for a score; choose a passage of at most {most}</source>
            <translation>{count} notes, c’est trop pour une partition ; choisir un passage d’au plus {most}</translation>
        </message>
        <message>
            <source>{count} notes lie between the keys; the score has the nearest</source>
            <translation>{count} notes tombent entre les touches ; la partition prend les plus proches</translation>
        </message>
        <message>
            <source>the tempo changes in there; the score keeps the first</source>
            <translation>le tempo change dans ce passage ; la partition garde le premier</translation>
        </message>
        <message>
            <source>the sound of {minutes}, in which everybody is heard who played</source>
            <translation>le son de {minutes}, où s’entendent tous ceux qui ont joué</translation>
        </message>
        <message>
            <source>a picture of {own} notes of the person and {others} of others</source>
            <translation>une image de {own} notes de la personne et de {others} des autres</translation>
        </message>
        <message>
            <source>the date, {date}</source>
            <translation>la date, {date}</translation>
        </message>
        <message>
            <source>{who} plays no note there, so there is nothing to take home</source>
            <translation>{who} n’y joue aucune note, il n’y a donc rien à emporter</translation>
        </message>
        <message>
            <source>names: {names}</source>
            <translation>noms : {names}</translation>
        </message>
        <message>
            <source>no names</source>
            <translation>aucun nom</translation>
        </message>
        <message>
            <source>noted at {time}: {text}</source>
            <translation>noté à {time} : {text}</translation>
        </message>
        <message>
            <source>nothing that was noted</source>
            <translation>rien de ce qui a été noté</translation>
        </message>
        <message>
            <source>{minutes} are too long for a page to take home; choose a passage of at most {most}</source>
            <translation>{minutes}, c’est trop long pour une page à emporter ; choisir un passage d’au plus {most}</translation>
        </message>
        <message>
            <source>{person} played in none of {count} jams; check how they are called</source>
            <translation>{person} n’a joué dans aucune des {count} jams ; vérifier le nom</translation>
        </message>
        <message>
            <source>the page would have {size:.0f} MB, too much to send; choose a passage of it</source>
            <translation>la page ferait {size:.0f} Mo, trop pour être envoyée ; en choisir un passage</translation>
        </message>
        <message>
            <source>nobody noted where in the video this jam begins; say it in Review, or with --video-offset</source>
            <translation>personne n’a noté où cette jam commence dans la vidéo ; le dire dans Revoir, ou avec --video-offset</translation>
        </message>
        <message>
            <source>A file of your own is left out; everything else is there. Mend it or delete it: {why}</source>
            <translation>Un de vos fichiers est laissé de côté ; tout le reste est là. Réparez-le ou supprimez-le : {why}</translation>
        </message>
        <message>
            <source>{count} files of your own are left out; everything else is there. `improv doctor` names them, and this is the first: {why}</source>
            <translation>{count} de vos fichiers sont laissés de côté ; tout le reste est là. `improv doctor` les nomme, et voici le premier : {why}</translation>
        </message>
        <message>
            <source>the key is wrapped in a way that this program does not know; look for a backup</source>
            <translation>la clé est emballée d’une façon que ce programme ne connaît pas ; chercher une sauvegarde</translation>
        </message>
        <message>
            <source>the key's file is too large to be one; look for a backup</source>
            <translation>le fichier de la clé est trop grand pour en être un ; chercher une sauvegarde</translation>
        </message>
        <message>
            <source>a passphrase has at least {least} letters; four words are good</source>
            <translation>une phrase secrète a au moins {least} lettres ; quatre mots conviennent bien</translation>
        </message>
        <message>
            <source>That does not open the vault. Check capitals and spaces, or type the recovery key.</source>
            <translation>Cela n’ouvre pas le coffre. Vérifier majuscules et espaces, ou taper la clé de secours.</translation>
        </message>
        <message>
            <source>the key's file makes no sense; look for a backup</source>
            <translation>le fichier de la clé n’a pas de sens ; chercher une sauvegarde</translation>
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
            <source>no engine played in this jam, so there is nothing to hear; see `improv check`</source>
            <translation>rien n’a sonné dans cette jam, il n’y a donc rien à entendre ; voir `improv check`</translation>
        </message>
        <message>
            <source>it does not open with its key: it was changed or damaged</source>
            <translation>ne s’ouvre pas avec sa clé : modifié ou abîmé</translation>
        </message>
        <message>
            <source>{name} is damaged, and stays as it is: `improv check --repair` writes what is whole of it to a new file; then delete this one</source>
            <translation>{name} est abîmé, et reste tel quel : `improv check --repair` écrit ce qui en est entier dans un nouveau fichier ; ensuite, supprimer celui-ci</translation>
        </message>
        <message>
            <source>{name} was sealed by a newer version of Improv: get the newer version</source>
            <translation>{name} a été scellé par une version plus récente d’Improv : installer cette version</translation>
        </message>
        <message>
            <source>{name} is no sealed file, or is damaged; look for a backup</source>
            <translation>{name} n’est pas un fichier scellé, ou est abîmé ; chercher une sauvegarde</translation>
        </message>
        <message>
            <source>{name} is sealed: unlock the clinic's vault with its passphrase to open it</source>
            <translation>{name} est scellé : déverrouiller le coffre de la clinique avec sa phrase secrète pour l’ouvrir</translation>
        </message>
        <message>
            <source>{name} is sealed with another key: open it with the vault that it was made in</source>
            <translation>{name} est scellé avec une autre clé : l’ouvrir avec le coffre où il a été créé</translation>
        </message>
        <message>
            <source>the header of {name} is damaged; look for a backup</source>
            <translation>l’en-tête de {name} est abîmé ; chercher une sauvegarde</translation>
        </message>
        <message>
            <source>{name} was changed or damaged, and does not open; look for a backup</source>
            <translation>{name} a été changé ou abîmé, et ne s’ouvre pas ; chercher une sauvegarde</translation>
        </message>
        <message>
            <source>what seals recordings is not installed: `pip install improv[clinical]` adds it</source>
            <translation>ce qui scelle les enregistrements n’est pas installé : `pip install improv[clinical]` l’ajoute</translation>
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
        <message>
            <source>{text} is no day: write year, month and day, as in 2027-01-31</source>
            <translation>{text} n’est pas un jour : écrire année, mois et jour, comme 2027-01-31</translation>
        </message>
        <message>
            <source>What was written about {names} could not be saved ({why}). It waits in memory, sealed, and is lost if the program ends: make room on the disk, unlock the vault.</source>
            <translation>Ce qui a été écrit sur {names} n’a pas pu être enregistré ({why}). Cela attend en mémoire, scellé, et se perd si le programme finit : faire de la place sur le disque, déverrouiller le coffre.</translation>
        </message>
        <message>
            <source>{code} is in no recording any more.</source>
            <translation>{code} n’est plus dans aucun enregistrement.</translation>
        </message>
        <message>
            <source>What was interrupted is finished.</source>
            <translation>Ce qui a été interrompu est terminé.</translation>
        </message>
        <message>
            <source>Making the vault…</source>
            <translation>Création du coffre…</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Ouverture du coffre…</translation>
        </message>
        <message>
            <source>Changing the passphrase…</source>
            <translation>Changement de la phrase secrète…</translation>
        </message>
        <message>
            <source>Nothing was changed: what was written about the jam that is open in Review is not saved. Make room on the disk, then try again.</source>
            <translation>Rien n’a changé : ce qui a été écrit sur la jam ouverte n’est pas enregistré. Faire de la place sur le disque, puis réessayer.</translation>
        </message>
        <message>
            <source>{code}: the consent is written down.</source>
            <translation>{code} : l’accord est noté.</translation>
        </message>
        <message>
            <source>That could not be done ({why}).</source>
            <translation>Cela n’a pas pu se faire ({why}).</translation>
        </message>
        <message>
            <source>This takes a moment…</source>
            <translation>Cela prend un moment…</translation>
        </message>
        <message>
            <source>{done} of {all} are done…</source>
            <translation>{done} sur {all} sont faites…</translation>
        </message>
        <message>
            <source>{count} jams are in {folder}, sealed.</source>
            <translation>{count} jams sont dans {folder}, scellées.</translation>
        </message>
        <message>
            <source>{back} jams were brought back; {there} were there already, {gone} are gone since and stay so.</source>
            <translation>{back} jams sont revenues ; {there} étaient déjà là, {gone} ont été retirées depuis et le restent.</translation>
        </message>
        <message>
            <source>{count} jams lay in clear, and are sealed now.</source>
            <translation>{count} jams étaient en clair, et sont scellées maintenant.</translation>
        </message>
        <message>
            <source>The trail does not hold: {why}. Compare it with a backup.</source>
            <translation>Le journal ne tient pas : {why}. Le comparer à une sauvegarde.</translation>
        </message>
        <message>
            <source>{count} files are in {folder}, in clear.</source>
            <translation>{count} fichiers sont dans {folder}, en clair.</translation>
        </message>
        <message>
            <source>No jam was sealed.</source>
            <translation>Aucune jam n’a été scellée.</translation>
        </message>
        <message>
            <source>No jam lies in clear: all are sealed.</source>
            <translation>Aucune jam n’est en clair : toutes sont scellées.</translation>
        </message>
        <message>
            <source>The trail is whole: {count} lines follow from each other.</source>
            <translation>Le journal est entier : {count} lignes se suivent.</translation>
        </message>
        <message>
            <source>The trail is whole: {count} lines, and the vault vouches for them.</source>
            <translation>Le journal est entier : {count} lignes, et le coffre s’en porte garant.</translation>
        </message>
        <message>
            <source>The passage is gone from the file: {played} notes that were played, {written} marks and annotations. The time stays empty.</source>
            <translation>Le passage n’est plus dans le fichier : {played} notes jouées, {written} marques et annotations. Le temps reste vide.</translation>
        </message>
        <message>
            <source>The jam is gone, and what sealed it is destroyed.</source>
            <translation>La jam n’est plus là, et ce qui la scellait est détruit.</translation>
        </message>
        <message>
            <source>The export was interrupted, and nothing was written. Try it again.</source>
            <translation>L’export a été interrompu, et rien n’a été écrit. Réessayer.</translation>
        </message>
        <message>
            <source>{count} jams could not be opened and are not in it.</source>
            <translation>{count} jams n’ont pas pu être ouvertes et n’y sont pas.</translation>
        </message>
        <message>
            <source>The library cannot be read: {why}. Jams go on being recorded.</source>
            <translation>La bibliothèque ne peut pas être lue : {why}. Les jams restent enregistrées.</translation>
        </message>
        <message>
            <source>Choose a second jam.</source>
            <translation>Choisir une seconde jam.</translation>
        </message>
        <message>
            <source>Opening the jam…</source>
            <translation>Ouverture de la jam…</translation>
        </message>
        <message>
            <source>There is no jam to be measured. Choose somebody else.</source>
            <translation>Il n’y a pas de jam à mesurer. Choisir quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>The analysis has stopped. Jams and notes are as before; try it again.</source>
            <translation>L’analyse s’est arrêtée. Jams et notes sont comme avant ; réessayer.</translation>
        </message>
        <message>
            <source>It is not kept: its name holds a person's. Choose one that is about nobody.</source>
            <translation>Il n’est pas gardé : son nom contient celui d’une personne. Choisissez-en un qui ne parle de personne.</translation>
        </message>
        <message>
            <source>{why} The kinds of notes are as you chose until the program ends.</source>
            <translation>{why} Les genres de notes restent comme choisis jusqu’à la fin du programme.</translation>
        </message>
        <message>
            <source>This jam is being recorded now: here is what was played until it was opened.</source>
            <translation>Cette jam est en cours d’enregistrement : voici ce qui a été joué jusqu’à son ouverture.</translation>
        </message>
        <message>
            <source>Part of this session can’t be read: the file is damaged. What was played up to {time} is here, of {count} players; the file stays as it is.</source>
            <translation>Une partie de cette séance est illisible : le fichier est abîmé. Ce qui a été joué jusqu’à {time} est là, de {count} personnes ; le fichier reste tel quel.</translation>
        </message>
        <message>
            <source>Made with a newer version of Improv: what this one does not know is not shown. Opened read-only; the file stays as it is.</source>
            <translation>Fait avec une version plus récente d’Improv : ce que celle-ci ne connaît pas n’est pas montré. Ouvert en lecture seule ; le fichier reste tel quel.</translation>
        </message>
        <message>
            <source>{count} records are missing in this session: they could not be written while it was played. Where they are missing is marked.</source>
            <translation>{count} données manquent dans cette séance : elles n’ont pas pu être écrites pendant le jeu. Là où elles manquent, c’est marqué.</translation>
        </message>
        <message>
            <source>{file} cannot be shown ({why}). The file is as it was; all other jams open.</source>
            <translation>{file} ne peut pas être montré ({why}). Le fichier est comme avant ; toutes les autres jams s’ouvrent.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Refait : {what}</translation>
        </message>
        <message>
            <source>The jams in it are encrypted: unlock the vault first, then open it again.</source>
            <translation>Les jams y sont chiffrées : déverrouiller d’abord le coffre, puis rouvrir.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Annulé : rien n’a été écrit.</translation>
        </message>
        <message>
            <source>This jam is encrypted: unlock the vault first.</source>
            <translation>Cette jam est chiffrée : déverrouiller d’abord le coffre.</translation>
        </message>
        <message>
            <source>The notes of this jam are not saved yet, so they would be missing.</source>
            <translation>Les notes de cette jam ne sont pas encore enregistrées et manqueraient.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to: {why}. Choose another.</source>
            <translation>Impossible d’écrire dans {folder} : {why}. En choisir un autre.</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Choisir d’abord une personne.</translation>
        </message>
        <message>
            <source>Read what is on the page, and tick that it may be sent.</source>
            <translation>Lire ce qui est sur la page, et cocher qu’elle peut être envoyée.</translation>
        </message>
        <message>
            <source>Choose a passphrase for the bundle, and tell it in another way than you send it.</source>
            <translation>Choisir une phrase secrète pour le paquet, et la dire par un autre moyen que l’envoi.</translation>
        </message>
        <message>
            <source>Choose two different people first.</source>
            <translation>Choisir d’abord deux personnes différentes.</translation>
        </message>
        <message>
            <source>The program that was to write it has ended. The jam is as it was; try again.</source>
            <translation>Le programme qui devait l’écrire s’est arrêté. La jam est comme avant ; réessayer.</translation>
        </message>
        <message>
            <source>The analysis of {file} has stopped. Hearing and notes work as before; try it again.</source>
            <translation>L’analyse de {file} s’est arrêtée. L’écoute et les notes marchent comme avant ; réessayer.</translation>
        </message>
        <message>
            <source>The analysis was stopped. What was found until then is shown.</source>
            <translation>L’analyse a été arrêtée. Ce qui a été trouvé jusque-là est montré.</translation>
        </message>
        <message>
            <source>The report is written: {file}</source>
            <translation>Le rapport est écrit : {file}</translation>
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
        <name>ImitationView</name>
        <message>
            <source>The one who may be imitated</source>
            <translation>La personne peut-être imitée</translation>
        </message>
        <message>
            <source>First:</source>
            <translation>Première :</translation>
        </message>
        <message>
            <source>The one who may imitate</source>
            <translation>La personne qui imite peut-être</translation>
        </message>
        <message>
            <source>Second:</source>
            <translation>Seconde :</translation>
        </message>
        <message>
            <source>The curve that is compared</source>
            <translation>La courbe qui est comparée</translation>
        </message>
        <message>
            <source>Each 40 seconds of the first's curve are compared with the second's up to 20 s before and after. A bright band above the middle: the second's curve does what the first's did. It has no p: two calm curves resemble each other. Hatched: nothing to compare.</source>
            <translation>Chaque passage de 40 secondes de la première courbe est comparé à la seconde, jusqu’à 20 s avant et après. Une bande claire au-dessus du milieu : la seconde courbe fait ce que la première a fait. Il n’y a pas de p : deux courbes calmes se ressemblent. Hachuré : rien à comparer.</translation>
        </message>
        <message>
            <source>Where they are most alike</source>
            <translation>Où elles se ressemblent le plus</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>How alike</source>
            <translation>Ressemblance</translation>
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
        <name>KindsForm</name>
        <message>
            <source>Kinds of notes, in their order</source>
            <translation>Types de notes, dans leur ordre</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Type :</translation>
        </message>
        <message>
            <source>Name of a kind</source>
            <translation>Nom d’un type</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a kind with this name</source>
            <translation>Ajouter un type de ce nom</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Give the chosen kind this name</source>
            <translation>Donner ce nom au type choisi</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>Remove the chosen kind</source>
            <translation>Enlever le type choisi</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move the chosen kind up</source>
            <translation>Monter le type choisi</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Baisser</translation>
        </message>
        <message>
            <source>Move the chosen kind down</source>
            <translation>Baisser le type choisi</translation>
        </message>
        <message>
            <source>Offer the Improvisation Assessment Profiles too</source>
            <translation>Proposer aussi les profils d’improvisation (IAP)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fini</translation>
        </message>
        <message>
            <source>Done; back to the note</source>
            <translation>Fini ; retour à la note</translation>
        </message>
        <message>
            <source>Notes that were written already keep the kind that they have.</source>
            <translation>Les notes déjà écrites gardent leur type.</translation>
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
            <translation>Muet : {name}</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Solo {name}</source>
            <translation>Solo : {name}</translation>
        </message>
        <message>
            <source>Level of {name}</source>
            <translation>Niveau de {name}</translation>
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
        <name>LatelyBars</name>
        <message>
            <source>The last 30 seconds</source>
            <translation>Les 30 dernières secondes</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>nothing yet</source>
            <translation>encore rien</translation>
        </message>
        <message>
            <source>plays, {percent} % of all</source>
            <translation>joue, {percent} % du total</translation>
        </message>
        <message>
            <source>pauses, {percent} % of all</source>
            <translation>en pause, {percent} % du total</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>en silence</translation>
        </message>
        <message>
            <source>Nobody has played in the last 30 seconds</source>
            <translation>Personne n’a joué ces 30 dernières secondes</translation>
        </message>
        <message>
            <source>{number} notes a second</source>
            <translation>{number} notes par seconde</translation>
        </message>
        <message>
            <source>together: {percent} % of onsets</source>
            <translation>ensemble : {percent} % des débuts de notes</translation>
        </message>
        <message>
            <source>Just begun</source>
            <translation>À peine commencé</translation>
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
            <source>Everybody</source>
            <translation>Tout le monde</translation>
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
            <source>The last 30 seconds</source>
            <translation>Les 30 dernières secondes</translation>
        </message>
        <message>
            <source>Mark for</source>
            <translation>Marquer pour</translation>
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
        <name>LibraryFilters</name>
        <message>
            <source>Search titles, people, tags and notes</source>
            <translation>Chercher dans les titres, personnes, tags et notes</translation>
        </message>
        <message>
            <source>Search titles, people, tags, notes</source>
            <translation>Chercher titres, personnes, tags, notes</translation>
        </message>
        <message>
            <source>Who played</source>
            <translation>Qui a joué</translation>
        </message>
        <message>
            <source>Who:</source>
            <translation>Qui :</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>Tag :</translation>
        </message>
        <message>
            <source>When it was played</source>
            <translation>Quand cela a été joué</translation>
        </message>
        <message>
            <source>When:</source>
            <translation>Quand :</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>À partir de ce jour</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>dès le {day}</translation>
        </message>
        <message>
            <source>Until this day</source>
            <translation>Jusqu’à ce jour</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Étoilées</translation>
        </message>
        <message>
            <source>Only jams with a star</source>
            <translation>Seulement les jams avec une étoile</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>What is in the bin</source>
            <translation>Ce qui est dans la corbeille</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>any</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>toute date</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>ces 7 jours</translation>
        </message>
        <message>
            <source>last 31 days</source>
            <translation>ces 31 jours</translation>
        </message>
        <message>
            <source>last 12 months</source>
            <translation>ces 12 mois</translation>
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
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Tags…</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Étoile</translation>
        </message>
        <message>
            <source>To the bin</source>
            <translation>Jeter</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Remettre en liste</translation>
        </message>
        <message>
            <source>From jam to jam…</source>
            <translation>De jam en jam…</translation>
        </message>
        <message>
            <source>Pick several</source>
            <translation>En choisir plusieurs</translation>
        </message>
        <message>
            <source>Bundle…</source>
            <translation>Paquet…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Un fichier…</translation>
        </message>
        <message>
            <source>Open a bundle…</source>
            <translation>Un paquet…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>See a person, or two, over the dates of their jams</source>
            <translation>Voir une personne, ou deux, au fil de leurs jams</translation>
        </message>
        <message>
            <source>Enter, space, or a click picks a jam, or leaves it out again</source>
            <translation>Entrée, espace ou un clic choisit une jam, ou la laisse</translation>
        </message>
        <message>
            <source>Pack jams into one file, for another machine</source>
            <translation>Mettre des jams dans un fichier, pour un autre ordinateur</translation>
        </message>
        <message>
            <source>Open a jam or a MIDI file from anywhere; or drag it here</source>
            <translation>Ouvrir une jam ou un fichier MIDI de n’importe où ; ou le glisser ici</translation>
        </message>
        <message>
            <source>Take in jams that come from another machine</source>
            <translation>Ajouter des jams venues d’un autre ordinateur</translation>
        </message>
        <message>
            <source>Make the list of jams anew, from the files</source>
            <translation>Refaire la liste des jams à partir des fichiers</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Supprimer à jamais…</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>Ouvrir {title}</translation>
        </message>
        <message>
            <source>Rename {title}</source>
            <translation>Renommer {title}</translation>
        </message>
        <message>
            <source>Tags of {title}</source>
            <translation>Tags de {title}</translation>
        </message>
        <message>
            <source>Star for {title}</source>
            <translation>Étoile pour {title}</translation>
        </message>
        <message numerus="yes">
            <source>Bundle %n jam(s)…</source>
            <translation>
                <numerusform>Paquet de %n jam…</numerusform>
                <numerusform>Paquet de %n jams…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bundle %n jam(s)</source>
            <translation>
                <numerusform>Paquet de %n jam</numerusform>
                <numerusform>Paquet de %n jams</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of jams is being made anew</source>
            <translation>La liste des jams est en train d’être refaite</translation>
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
            <translation>Recherche des jams…</translation>
        </message>
        <message>
            <source>The list of jams is being made anew: {done} of {of}</source>
            <translation>La liste des jams est en train d’être refaite : {done} sur {of}</translation>
        </message>
        <message>
            <source>Delete “{title}” for good, with its notes? It cannot be brought back.</source>
            <translation>Supprimer à jamais « {title} », avec ses notes ? Elle ne pourra pas être récupérée.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer à jamais</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Title of the jam of {when}</source>
            <translation>Titre de la jam du {when}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Tags, with commas between them</source>
            <translation>Tags, séparés par des virgules</translation>
        </message>
        <message>
            <source>No jams yet. Whatever is played is found here afterwards.</source>
            <translation>Pas encore de jams. Tout ce qui est joué se retrouve ensuite ici.</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Jouer</translation>
        </message>
        <message>
            <source>No jam is like that.</source>
            <translation>Aucune jam ne correspond.</translation>
        </message>
        <message>
            <source>Show all jams</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>LibraryWiring</name>
        <message>
            <source>Open a jam or a MIDI file</source>
            <translation>Ouvrir une jam ou un fichier MIDI</translation>
        </message>
        <message>
            <source>Jams and MIDI files</source>
            <translation>Jams et fichiers MIDI</translation>
        </message>
        <message>
            <source>“{title}” is in the bin.</source>
            <translation>« {title} » est dans la corbeille.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Fetching the jam from the server…</source>
            <translation>La jam arrive du serveur…</translation>
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
        <message>
            <source>Locked: hold the button at the top for 2 seconds, then close</source>
            <translation>Verrouillé : tenir le bouton du haut 2 secondes, puis fermer</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Back to the pads</source>
            <translation>Retour aux pads</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Jams and notes are locked</source>
            <translation>Jams et notes sont verrouillées</translation>
        </message>
        <message>
            <source>People can play; nothing is recorded and nothing can be read until it is unlocked.</source>
            <translation>Il est possible de jouer ; rien n’est enregistré et rien ne peut être lu avant le déverrouillage.</translation>
        </message>
        <message>
            <source>Jams are being changed</source>
            <translation>Les jams sont en train d’être modifiées</translation>
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
        <name>MatrixView</name>
        <message>
            <source>What is shown of every two people</source>
            <translation>Ce qui est montré pour chaque paire de personnes</translation>
        </message>
        <message>
            <source>Rows are the first of the two, columns the second: a positive lag means that the column follows the row. Full circle: rarely by chance; ring: sometimes; no sign: often, or not compared.</source>
            <translation>Les lignes sont la première des deux, les colonnes la seconde : un décalage positif veut dire que la colonne suit la ligne. Cercle plein : rarement par hasard ; anneau : parfois ; aucun signe : souvent, ou non comparé.</translation>
        </message>
        <message>
            <source>Who with whom</source>
            <translation>Qui avec qui</translation>
        </message>
        <message>
            <source>All values of these two</source>
            <translation>Toutes les valeurs de ces deux personnes</translation>
        </message>
        <message>
            <source>{first}, then {second}: {value}, {chance}</source>
            <translation>{first}, puis {second} : {value}, {chance}</translation>
        </message>
        <message>
            <source>{first}, then {second}</source>
            <translation>{first}, puis {second}</translation>
        </message>
        <message>
            <source>All values of {first}, then {second}</source>
            <translation>Toutes les valeurs de {first}, puis {second}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Hasard</translation>
        </message>
        <message>
            <source>Against chance</source>
            <translation>Face au hasard</translation>
        </message>
        <message>
            <source>Play where {first} and {second} are most together: {time}</source>
            <translation>Lire là où {first} et {second} sont le plus ensemble : {time}</translation>
        </message>
        <message>
            <source>{number} standard deviations from its mean</source>
            <translation>à {number} écarts-types de sa moyenne</translation>
        </message>
        <message>
            <source>by chance mostly {low} to {high}</source>
            <translation>par hasard, le plus souvent {low} à {high}</translation>
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
        <name>NewPassphrase</name>
        <message>
            <source>The passphrase, or recovery key, of now</source>
            <translation>La phrase secrète, ou clé de secours, actuelle</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Encore la même</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Les deux ne sont pas encore pareilles.</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Montrer ce qui est tapé</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>What is to be remembered</source>
            <translation>Ce dont il faut se souvenir</translation>
        </message>
        <message>
            <source>What is to be remembered?</source>
            <translation>De quoi faut-il se souvenir ?</translation>
        </message>
        <message>
            <source>Kind of this note</source>
            <translation>Type de cette note</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Type :</translation>
        </message>
        <message>
            <source>Rating of this note</source>
            <translation>Cote de cette note</translation>
        </message>
        <message>
            <source>Rating:</source>
            <translation>Cote :</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} sur 5</translation>
        </message>
        <message>
            <source>Kinds…</source>
            <translation>Types…</translation>
        </message>
        <message>
            <source>Edit the list of kinds</source>
            <translation>Modifier la liste des types</translation>
        </message>
        <message>
            <source>Start of this note</source>
            <translation>Début de cette note</translation>
        </message>
        <message>
            <source>End of this note; empty: it is a moment</source>
            <translation>Fin de cette note ; vide : c’est un moment</translation>
        </message>
        <message>
            <source>To playhead</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>Start at the playhead</source>
            <translation>Début à la tête de lecture</translation>
        </message>
        <message>
            <source>End at the playhead</source>
            <translation>Fin à la tête de lecture</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Play from the start of this note</source>
            <translation>Lire depuis le début de cette note</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Supprimer cette note</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fini</translation>
        </message>
        <message>
            <source>Done; back to the table</source>
            <translation>Fini ; retour au tableau</translation>
        </message>
        <message>
            <source>This note is about {name}</source>
            <translation>Cette note concerne {name}</translation>
        </message>
        <message>
            <source>No note is chosen: choose one in the table, or press N for a new one.</source>
            <translation>Aucune note choisie : en choisir une dans le tableau, ou appuyer sur N pour une nouvelle.</translation>
        </message>
        <message>
            <source>Note at {time}, marked by {name}</source>
            <translation>Note à {time}, marquée par {name}</translation>
        </message>
        <message>
            <source>Note at {time}</source>
            <translation>Note à {time}</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Un temps s’écrit 4:31.5 ; il reste comme avant</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
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
            <translation>Début</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Joué</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sonne</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Vélocité</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>key {name}</source>
            <translation>touche {name}</translation>
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
        <name>OwnSounds</name>
        <message>
            <source>The folder for own sounds cannot be made ({why}): {folder}. All other sounds play.</source>
            <translation>Le dossier de vos sons ne peut être créé ({why}) : {folder}. Tous les autres sons jouent.</translation>
        </message>
        <message>
            <source>Own sounds are in {folder}; those that are new are there after the next start</source>
            <translation>Vos sons sont dans {folder} ; les nouveaux seront là au prochain démarrage</translation>
        </message>
        <message>
            <source>No program here shows folders. Own sounds play from: {folder}</source>
            <translation>Aucun programme ici ne montre les dossiers. Vos sons sont lus dans : {folder}</translation>
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
            <source>Kept in the profile of {person}: layout, labels, colours.</source>
            <translation>Gardé dans le profil de {person} : disposition, étiquettes, couleurs.</translation>
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
            <source>Consent</source>
            <translation>Accord</translation>
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
        <name>Passphrase</name>
        <message>
            <source>Too short: at least ten letters. Four words are good.</source>
            <translation>Trop courte : au moins dix lettres. Quatre mots conviennent bien.</translation>
        </message>
        <message>
            <source>Can be guessed. Four words that have nothing in common are good.</source>
            <translation>Peut être devinée. Quatre mots sans rapport entre eux conviennent bien.</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translation>Bien : difficile à deviner.</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>{code}: due since {day}</source>
            <translation>{code} : à supprimer depuis le {day}</translation>
        </message>
        <message>
            <source>Keep what is of {code} longer</source>
            <translation>Garder plus longtemps ce qui est de {code}</translation>
        </message>
        <message>
            <source>Delete what is of {code}</source>
            <translation>Supprimer ce qui est de {code}</translation>
        </message>
        <message>
            <source>Keep until…</source>
            <translation>Prolonger…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Change the consent of {code}</source>
            <translation>Changer l’accord de {code}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Export all that is of {code}</source>
            <translation>Exporter tout ce qui est de {code}</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Withdraw the consent of {code}</source>
            <translation>Retirer l’accord de {code}</translation>
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
        <name>PlaceSwitch</name>
        <message>
            <source>Play</source>
            <translation>Jouer</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revoir</translation>
        </message>
        <message>
            <source>Play: go to the pads (Ctrl+1)</source>
            <translation>Jouer : aller aux pads (Ctrl+1)</translation>
        </message>
        <message>
            <source>Review: find jams, hear and mark them (Ctrl+2)</source>
            <translation>Revoir : trouver des jams, les écouter et les marquer (Ctrl+2)</translation>
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
            <source>not recorded: {why}</source>
            <translation>sans enregistrement : {why}</translation>
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
        <name>PlayheadSlider</name>
        <message>
            <source>Playhead, {place} of {length}</source>
            <translation>Tête de lecture, {place} sur {length}</translation>
        </message>
    </context>
    <context>
        <name>Plot</name>
        <message>
            <source>nothing here</source>
            <translation>rien ici</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>We work with clients</source>
            <translation>Nous accompagnons des personnes</translation>
        </message>
        <message>
            <source>Seal jams that lie in clear…</source>
            <translation>Sceller les jams en clair…</translation>
        </message>
        <message>
            <source>Jams are being sealed</source>
            <translation>Les jams sont scellées</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>Sauvegarder vers…</translation>
        </message>
        <message>
            <source>Bring a backup back…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>Vérifier le journal</translation>
        </message>
        <message>
            <source>Unlock the vault to see who agreed to what.</source>
            <translation>Déverrouiller le coffre pour voir qui est d’accord avec quoi.</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Encore personne.</translation>
        </message>
        <message>
            <source>Nothing is due to be deleted.</source>
            <translation>Rien n’est à supprimer.</translation>
        </message>
        <message>
            <source>First put the recovery key away</source>
            <translation>Ranger d’abord la clé de secours</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>What is written, and when</source>
            <translation>Ce qui est écrit, et quand</translation>
        </message>
        <message>
            <source>Ask each time, or not answered yet: a jam is in memory; a yes at its end keeps it.</source>
            <translation>Demander à chaque fois, ou pas encore de réponse : une jam est en mémoire ; un oui à la fin la garde.</translation>
        </message>
        <message>
            <source>Keep jams: each is on the disk from the first note.</source>
            <translation>Garder les jams : chacune est sur le disque dès la première note.</translation>
        </message>
        <message>
            <source>We work with clients: on the disk, sealed, and only people whose consent is entered.</source>
            <translation>Nous accompagnons des personnes : sur le disque, scellé, et seulement les personnes dont l’accord est noté.</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere, except to a library address that the clinic sets itself.</source>
            <translation>Rien n’est envoyé nulle part, sauf à une adresse de bibliothèque que la clinique définit elle-même.</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>Le coffre</translation>
        </message>
        <message>
            <source>Jams from before there was a vault lie in clear until they are sealed.</source>
            <translation>Les jams d’avant le coffre sont en clair jusqu’à ce qu’elles soient scellées.</translation>
        </message>
        <message>
            <source>Jams in clear</source>
            <translation>Jams en clair</translation>
        </message>
        <message>
            <source>People who agreed</source>
            <translation>Accords donnés</translation>
        </message>
        <message>
            <source>Due to be deleted</source>
            <translation>À supprimer</translation>
        </message>
        <message>
            <source>Enter a consent</source>
            <translation>Noter un accord</translation>
        </message>
        <message>
            <source>The audit trail</source>
            <translation>Le journal d’audit</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
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
        <message>
            <source>{state}, {people}. Who is recorded?</source>
            <translation>{state}, {people}. Qui est enregistré ?</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>The recovery key</source>
            <translation>La clé de secours</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown only now. Without passphrase and paper nobody can open the recordings, and nobody can help. Print it, and lock the paper away, not beside the computer.</source>
            <translation>Elle ouvre tout quand la phrase secrète est oubliée, et n’est montrée que maintenant. Sans phrase secrète ni papier, personne ne peut ouvrir les enregistrements, et personne ne peut aider. L’imprimer, et mettre le papier sous clé, pas à côté de l’ordinateur.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as a text file…</source>
            <translation>En fichier texte…</translation>
        </message>
        <message>
            <source>I have put the paper away</source>
            <translation>Le papier est rangé</translation>
        </message>
        <message>
            <source>Done: never show it again</source>
            <translation>Fini : ne plus la montrer</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Clé de secours : {key}</translation>
        </message>
        <message>
            <source>Written to {file}. Take it off this computer, and print it.</source>
            <translation>Écrite dans {file}. L’enlever de cet ordinateur, et l’imprimer.</translation>
        </message>
        <message>
            <source>Improv: recovery key of the vault</source>
            <translation>Improv : clé de secours du coffre</translation>
        </message>
        <message>
            <source>Keep it locked away. It opens all recordings. Whoever finds it: give it back.</source>
            <translation>À garder sous clé. Elle ouvre tous les enregistrements. Si elle est trouvée : merci de la rendre.</translation>
        </message>
        <message>
            <source>Save the recovery key</source>
            <translation>Enregistrer la clé de secours</translation>
        </message>
    </context>
    <context>
        <name>RemovingInReview</name>
        <message>
            <source>Remove this passage…</source>
            <translation>Enlever ce passage…</translation>
        </message>
        <message>
            <source>Remove the selected passage for good</source>
            <translation>Enlever à jamais le passage sélectionné</translation>
        </message>
        <message>
            <source>Delete this jam…</source>
            <translation>Supprimer la jam…</translation>
        </message>
        <message>
            <source>Delete this jam for good</source>
            <translation>Supprimer cette jam à jamais</translation>
        </message>
        <message>
            <source>First select the passage in the timeline</source>
            <translation>Sélectionner d’abord le passage dans la ligne du temps</translation>
        </message>
        <message>
            <source>Remove the passage from {begin} to {end} for good, of everybody, with what was written there? It cannot be brought back.</source>
            <translation>Enlever à jamais le passage de {begin} à {end}, pour tout le monde, avec ce qui y a été écrit ? Il ne pourra pas être récupéré.</translation>
        </message>
        <message>
            <source>Remove it for good</source>
            <translation>Enlever à jamais</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Delete this jam for good, with its notes and its key? It cannot be brought back.</source>
            <translation>Supprimer cette jam à jamais, avec ses notes et sa clé ? Elle ne pourra pas être récupérée.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer à jamais</translation>
        </message>
    </context>
    <context>
        <name>ReportRow</name>
        <message>
            <source>Save report</source>
            <translation>Créer le rapport</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Type de rapport</translation>
        </message>
        <message>
            <source>Page (HTML), for screen readers too</source>
            <translation>Page (HTML), aussi pour lecteur d’écran</translation>
        </message>
        <message>
            <source>PDF, for paper</source>
            <translation>PDF, pour le papier</translation>
        </message>
        <message>
            <source>With people's names</source>
            <translation>Avec les noms</translation>
        </message>
        <message>
            <source>With marks and notes</source>
            <translation>Avec repères et notes</translation>
        </message>
        <message>
            <source>With earlier jams behind the curves</source>
            <translation>Avec les jams d’avant derrière les courbes</translation>
        </message>
        <message>
            <source>Writing the report: {percent} %</source>
            <translation>Écriture du rapport : {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>recording now</source>
            <translation>s’enregistre</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>récupérée</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>chiffrée</translation>
        </message>
        <message>
            <source>partly unreadable</source>
            <translation>illisible en partie</translation>
        </message>
        <message>
            <source>notes unreadable</source>
            <translation>notes illisibles</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>starred</source>
            <translation>étoilée</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Plus récentes</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Plus anciennes</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Par titre</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Plus longues</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Plus courtes</translation>
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
            <translation>Nappe</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulsation</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>Morceau</translation>
        </message>
    </context>
    <context>
        <name>ReviewKeys</name>
        <message>
            <source>play, pause</source>
            <translation>lire, mettre en pause</translation>
        </message>
        <message>
            <source>play what is selected</source>
            <translation>lire ce qui est sélectionné</translation>
        </message>
        <message>
            <source>play what is selected again and again, or no longer</source>
            <translation>lire en boucle ce qui est sélectionné, ou cesser</translation>
        </message>
        <message>
            <source>mark this moment, also while it plays</source>
            <translation>marquer ce moment, même pendant la lecture</translation>
        </message>
        <message>
            <source>write a note about what is selected, or about this moment</source>
            <translation>écrire une note sur ce qui est sélectionné, ou sur ce moment</translation>
        </message>
        <message>
            <source>tap mode: each press of Enter ends a passage and begins another</source>
            <translation>mode Taper : chaque appui sur Entrée termine un passage et en commence un autre</translation>
        </message>
        <message>
            <source>a second back, a second on</source>
            <translation>une seconde en arrière, une seconde en avant</translation>
        </message>
        <message>
            <source>5 seconds back, 5 seconds on</source>
            <translation>5 secondes en arrière, 5 secondes en avant</translation>
        </message>
        <message>
            <source>a page back, a page on</source>
            <translation>une page en arrière, une page en avant</translation>
        </message>
        <message>
            <source>to the beginning, to the end</source>
            <translation>aller au début, à la fin</translation>
        </message>
        <message>
            <source>to the note before, to the next one</source>
            <translation>aller à la note précédente, à la suivante</translation>
        </message>
        <message>
            <source>see less time larger, see more time</source>
            <translation>voir moins de temps en plus grand, voir plus de temps</translation>
        </message>
        <message>
            <source>see the whole jam</source>
            <translation>voir toute la jam</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>1 à 9</translation>
        </message>
        <message>
            <source>go to the lane of a player</source>
            <translation>aller à la piste d’un participant</translation>
        </message>
        <message>
            <source>mute that player, hear only that player</source>
            <translation>rendre ce participant muet, n’écouter que lui</translation>
        </message>
        <message>
            <source>slower, faster; the pitch stays</source>
            <translation>plus lent, plus rapide ; la hauteur reste</translation>
        </message>
        <message>
            <source>take it away: sound, notes, pages</source>
            <translation>emporter la jam : son, notes, pages</translation>
        </message>
        <message>
            <source>undo, do it again</source>
            <translation>annuler, refaire</translation>
        </message>
        <message>
            <source>delete the note that is chosen; in the list: to the bin</source>
            <translation>supprimer la note choisie ; dans la liste : à la corbeille</translation>
        </message>
        <message>
            <source>search</source>
            <translation>chercher</translation>
        </message>
        <message>
            <source>back to the list of jams</source>
            <translation>retour à la liste des jams</translation>
        </message>
        <message>
            <source>back to the pads</source>
            <translation>retour aux pads</translation>
        </message>
        <message>
            <source>stop all sound at once</source>
            <translation>tout arrêter d’un coup</translation>
        </message>
        <message>
            <source>show or hide this card</source>
            <translation>montrer ou cacher cette carte</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Below the timeline</source>
            <translation>Sous la ligne du temps</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Understand</source>
            <translation>Comprendre</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Déverrouiller…</translation>
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
            <source>Today about {adult} of a week's listening for adults, {child} for children: an estimate.</source>
            <translation>Aujourd’hui environ {adult} d’une semaine d’écoute pour des adultes, {child} pour des enfants : une estimation.</translation>
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
        <name>SessionWiring</name>
        <message>
            <source>Title of this jam</source>
            <translation>Titre de cette jam</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>The jam that you look at has ended. There is more of it now.</source>
            <translation>La jam que vous regardez est terminée. Il y en a davantage maintenant.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Tap mode: Enter ends a passage and begins the next; T ends it</source>
            <translation>Mode Taper : Entrée termine un passage et commence le suivant ; T y met fin</translation>
        </message>
        <message>
            <source>Play along: this is a new jam, an answer to the other</source>
            <translation>Accompagnement : ceci est une nouvelle jam, une réponse à l’autre</translation>
        </message>
        <message>
            <source>Preparing the jam to be answered: {percent} %</source>
            <translation>Préparation de la jam pour y répondre : {percent} %</translation>
        </message>
        <message>
            <source>The notes of this jam are not saved yet: it stays open. Whoever lets them go loses them.</source>
            <translation>Les notes de cette jam ne sont pas encore enregistrées : elle reste ouverte. Les oublier, c’est les perdre.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>Les oublier</translation>
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
        <message>
            <source>Clients and consent</source>
            <translation>Personnes et accords</translation>
        </message>
    </context>
    <context>
        <name>SharesView</name>
        <message>
            <source>Silence and share of playing</source>
            <translation>Silence et part du jeu</translation>
        </message>
        <message>
            <source>Everybody together</source>
            <translation>Tout le monde ensemble</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Share of all notes</source>
            <translation>Part de toutes les notes</translation>
        </message>
        <message>
            <source>Silence, mean</source>
            <translation>Silence, moyenne</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Windows: mean ± standard deviation</source>
            <translation>Fenêtres : moyenne ± écart type</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Comment est-ce calculé ?</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
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
            <translation>choisie : {jam}</translation>
        </message>
        <message>
            <source>not picked: {jam}</source>
            <translation>pas choisie : {jam}</translation>
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
        <message>
            <source>My sounds…</source>
            <translation>Mes sons…</translation>
        </message>
        <message>
            <source>Open the folder of my own sounds</source>
            <translation>Ouvrir le dossier de mes propres sons</translation>
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
        <name>Tables</name>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>{others} and {last}</source>
            <translation>{others} et {last}</translation>
        </message>
        <message>
            <source>{people} marked this within {seconds} s</source>
            <translation>{people} ont marqué ceci à {seconds} s près</translation>
        </message>
        <message>
            <source>the pad or key stands for it</source>
            <translation>le pad ou la touche lui correspond</translation>
        </message>
        <message>
            <source>moved to the nearest note of the scale</source>
            <translation>ramenée à la note la plus proche de la gamme</translation>
        </message>
        <message>
            <source>free: as it was played</source>
            <translation>libre : telle que jouée</translation>
        </message>
        <message>
            <source>moved by the guard, so that it is not harsh with the others</source>
            <translation>déplacée par le garde-fou, pour ne pas être rude avec les autres</translation>
        </message>
        <message>
            <source>a piece of a kit</source>
            <translation>une percussion</translation>
        </message>
    </context>
    <context>
        <name>TablesPane</name>
        <message>
            <source>Notes and markers</source>
            <translation>Notes et repères</translation>
        </message>
        <message>
            <source>All that was played</source>
            <translation>Tout ce qui a été joué</translation>
        </message>
        <message>
            <source>What is shown below the timeline</source>
            <translation>Ce qui est montré sous la ligne du temps</translation>
        </message>
        <message>
            <source>Filter notes and markers</source>
            <translation>Filtrer notes et repères</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>By several</source>
            <translation>À plusieurs</translation>
        </message>
        <message>
            <source>Only moments that several people marked</source>
            <translation>Seulement les moments que plusieurs personnes ont marqués</translation>
        </message>
        <message>
            <source>Sort notes and markers by</source>
            <translation>Trier notes et repères par</translation>
        </message>
        <message>
            <source>Sort:</source>
            <translation>Tri :</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Éditer…</translation>
        </message>
        <message>
            <source>Edit the chosen note</source>
            <translation>Modifier la note choisie</translation>
        </message>
        <message>
            <source>No notes yet: M marks a moment, N writes about what is selected.</source>
            <translation>Pas encore de notes : M marque un moment, N écrit sur ce qui est sélectionné.</translation>
        </message>
        <message>
            <source>{shown} of {total} notes</source>
            <translation>{shown} notes sur {total}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Annuler : {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refaire</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Refaire : {what}</translation>
        </message>
        <message>
            <source>Ana, Benjamin</source>
            <translation>Ana, Benjamin</translation>
        </message>
        <message>
            <source>Turn-taking</source>
            <translation>Tour à tour</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} sur 5</translation>
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
            <translation>pad {number}</translation>
        </message>
        <message>
            <source>One note</source>
            <translation>Une note</translation>
        </message>
        <message>
            <source>Whose notes, video</source>
            <translation>Qui a joué, vidéo</translation>
        </message>
        <message>
            <source>Kinds of notes</source>
            <translation>Types de notes</translation>
        </message>
    </context>
    <context>
        <name>TablesWiring</name>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>TakeHome</name>
        <message>
            <source>Our music</source>
            <translation>Notre musique</translation>
        </message>
        <message>
            <source>Played on {date}, {minutes} long.</source>
            <translation>Jouée le {date}, durée {minutes}.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Your own part is a little louder than the others.</source>
            <translation>Votre propre partie est un peu plus forte que les autres.</translation>
        </message>
        <message>
            <source>What was played</source>
            <translation>Ce qui a été joué</translation>
        </message>
        <message>
            <source>Time runs from left to right, high notes stand above low ones. Coloured: you, {count} notes.</source>
            <translation>Le temps va de gauche à droite, les notes aiguës sont au-dessus des graves. En couleur : vous, {count} notes.</translation>
        </message>
        <message>
            <source>Grey: the others, {count} notes.</source>
            <translation>En gris : les autres, {count} notes.</translation>
        </message>
        <message>
            <source>What was noted</source>
            <translation>Ce qui a été noté</translation>
        </message>
        <message>
            <source>How did it feel?</source>
            <translation>Qu’avez-vous ressenti ?</translation>
        </message>
        <message>
            <source>Write what you like, or print the page and write by hand. Nothing is sent: your words stay on this device.</source>
            <translation>Écrivez ce que vous voulez, ou imprimez la page et écrivez à la main. Rien n’est envoyé : vos mots restent sur cet appareil.</translation>
        </message>
        <message>
            <source>Save my words</source>
            <translation>Garder mes mots</translation>
        </message>
        <message>
            <source>Print this page</source>
            <translation>Imprimer la page</translation>
        </message>
        <message>
            <source>my-words.txt</source>
            <translation>mes-mots.txt</translation>
        </message>
        <message>
            <source>Played by {names}.</source>
            <translation>Joué par {names}.</translation>
        </message>
    </context>
    <context>
        <name>TierHeads</name>
        <message>
            <source>Marks and notes</source>
            <translation>Repères et notes</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>The whole jam, and what is seen of it</source>
            <translation>Toute la jam, et ce qui en est visible</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Marks and notes</source>
            <translation>Repères et notes</translation>
        </message>
        <message>
            <source>Lanes of the players</source>
            <translation>Pistes des participants</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Show the whole jam</source>
            <translation>Montrer toute la jam</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Mark the keys that were played</source>
            <translation>Marquer les touches jouées</translation>
        </message>
        <message>
            <source>Scene {name}</source>
            <translation>Scène {name}</translation>
        </message>
        <message>
            <source>{name}: {sound}</source>
            <translation>{name} : {sound}</translation>
        </message>
        <message>
            <source>Bed: {kind}</source>
            <translation>Nappe : {kind}</translation>
        </message>
        <message>
            <source>{number} beats a minute</source>
            <translation>{number} temps par minute</translation>
        </message>
        <message>
            <source>Song {name}</source>
            <translation>Morceau {name}</translation>
        </message>
        <message>
            <source>No sound from here</source>
            <translation>Aucun son à partir d’ici</translation>
        </message>
        <message>
            <source>Sound is back</source>
            <translation>Le son est de retour</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) missing</source>
            <translation>
                <numerusform>%n élément manque</numerusform>
                <numerusform>%n éléments manquent</numerusform>
            </translation>
        </message>
        <message>
            <source>played key {key}</source>
            <translation>touche jouée {key}</translation>
        </message>
        <message>
            <source>played pad {number}</source>
            <translation>pad joué {number}</translation>
        </message>
        <message>
            <source>{name}: {note}, {key}, loudness {velocity} of 127, at {time}, {seconds} s long</source>
            <translation>{name} : {note}, {key}, force {velocity} sur 127, à {time}, durée {seconds} s</translation>
        </message>
        <message>
            <source>Timeline, playhead at {time} of {whole}</source>
            <translation>Ligne du temps, tête de lecture à {time} sur {whole}</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} à {end}</translation>
        </message>
        <message>
            <source>{rating} of 5</source>
            <translation>{rating} sur 5</translation>
        </message>
        <message>
            <source>marked by {name}</source>
            <translation>marqué par {name}</translation>
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
            <source>Mixer</source>
            <translation>Mixage</translation>
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
        <name>Transport</name>
        <message>
            <source>|&lt;</source>
            <translation>|&lt;</translation>
        </message>
        <message>
            <source>To the beginning</source>
            <translation>Aller au début</translation>
        </message>
        <message>
            <source>-5 s</source>
            <translation>-5 s</translation>
        </message>
        <message>
            <source>5 seconds back</source>
            <translation>5 secondes en arrière</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>+5 s</source>
            <translation>+5 s</translation>
        </message>
        <message>
            <source>5 seconds on</source>
            <translation>5 secondes en avant</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Boucle</translation>
        </message>
        <message>
            <source>Speed; the pitch stays</source>
            <translation>Vitesse ; la hauteur reste</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>+ Marker</source>
            <translation>+ Repère</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Marquer ce moment</translation>
        </message>
        <message>
            <source>Tap</source>
            <translation>Taper</translation>
        </message>
        <message>
            <source>Tap mode: Enter ends a passage</source>
            <translation>Mode Taper : Entrée termine un passage</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Et si…</translation>
        </message>
        <message>
            <source>Answer this jam</source>
            <translation>Répondre</translation>
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
            <translation>Boucle {span}</translation>
        </message>
        <message>
            <source>Loop {begin} to {end}</source>
            <translation>Boucle de {begin} à {end}</translation>
        </message>
        <message>
            <source>Loop: first select a passage</source>
            <translation>Boucle : sélectionner d’abord un passage</translation>
        </message>
        <message>
            <source>Do not answer</source>
            <translation>Ne pas répondre</translation>
        </message>
        <message>
            <source>Play, pause (Space)</source>
            <translation>Lire, pause (Espace)</translation>
        </message>
        <message>
            <source>Play what is selected again and again (L)</source>
            <translation>Lire en boucle ce qui est sélectionné (L)</translation>
        </message>
        <message>
            <source>Mark this moment, also while it plays (M)</source>
            <translation>Marquer ce moment, même pendant la lecture (M)</translation>
        </message>
        <message>
            <source>Tap mode: each Enter ends a passage and begins another (T)</source>
            <translation>Mode Taper : chaque Entrée termine un passage et en commence un autre (T)</translation>
        </message>
        <message>
            <source>Hear it with other sounds, another scale or guard; the recording stays</source>
            <translation>Entendre avec d’autres sons, une autre gamme ou un autre garde-fou ; l’enregistrement reste</translation>
        </message>
        <message>
            <source>Play along with this jam; what you play becomes a jam of its own</source>
            <translation>Accompagner cette jam ; ce que vous jouez devient une jam à part</translation>
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
        <name>UnderstandPage</name>
        <message>
            <source>What is shown of the analysis</source>
            <translation>Ce qui est montré de l’analyse</translation>
        </message>
        <message>
            <source>Who with whom</source>
            <translation>Qui avec qui</translation>
        </message>
        <message>
            <source>Imitation</source>
            <translation>Imitation</translation>
        </message>
        <message>
            <source>Shares and silence</source>
            <translation>Parts et silence</translation>
        </message>
        <message>
            <source>Analysis of this jam</source>
            <translation>Analyse de cette jam</translation>
        </message>
        <message>
            <source>Stop the analysis</source>
            <translation>Arrêter l’analyse</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Réanalyser</translation>
        </message>
        <message>
            <source>Whose earlier jams lie behind the curves</source>
            <translation>De qui sont les jams précédentes derrière les courbes</translation>
        </message>
        <message>
            <source>Behind the curves:</source>
            <translation>Derrière les courbes :</translation>
        </message>
        <message>
            <source>Seconds from value to value</source>
            <translation>Secondes d’une valeur à l’autre</translation>
        </message>
        <message>
            <source>Seconds that pulse and tempo are taken over</source>
            <translation>Secondes sur lesquelles pulsation et tempo sont pris</translation>
        </message>
        <message>
            <source>From jam to jam…</source>
            <translation>De jam en jam…</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>earlier jams of {name}</source>
            <translation>jams précédentes de {name}</translation>
        </message>
        <message>
            <source>Looking at the earlier jams of {name}…</source>
            <translation>Lecture des jams précédentes de {name}…</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier jam(s): mean, and one standard deviation either side</source>
            <translation>
                <numerusform>%n jam précédente : moyenne, et un écart-type de part et d’autre</numerusform>
                <numerusform>%n jams précédentes : moyenne, et un écart-type de part et d’autre</numerusform>
            </translation>
        </message>
        <message>
            <source>No earlier jam of {name} was found</source>
            <translation>Aucune jam précédente de {name} n’a été trouvée</translation>
        </message>
        <message>
            <source>Measuring: what is known is shown already. Comparing with chance takes longest.</source>
            <translation>Mesure en cours : ce qui est connu est déjà montré. Comparer avec le hasard prend le plus de temps.</translation>
        </message>
    </context>
    <context>
        <name>Understanding</name>
        <message>
            <source>everybody</source>
            <translation>tout le monde</translation>
        </message>
        <message>
            <source>{feature} (set by the scale)</source>
            <translation>{feature} (fixé par la gamme)</translation>
        </message>
        <message>
            <source>Behind the lines: the mean of the earlier jams of {name}, and one standard deviation either side of it.</source>
            <translation>Derrière les lignes : la moyenne des jams précédentes de {name}, et un écart-type de part et d’autre.</translation>
        </message>
        <message>
            <source>not known yet, or nothing to measure</source>
            <translation>pas encore connu, ou rien à mesurer</translation>
        </message>
        <message>
            <source>highest at {time}: {name}, {value}</source>
            <translation>maximum à {time} : {name}, {value}</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
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
            <translation>non comparé au hasard</translation>
        </message>
        <message>
            <source>rarely by chance (p {p})</source>
            <translation>rarement par hasard (p {p})</translation>
        </message>
        <message>
            <source>sometimes by chance (p {p})</source>
            <translation>parfois par hasard (p {p})</translation>
        </message>
        <message>
            <source>often by chance (p {p})</source>
            <translation>souvent par hasard (p {p})</translation>
        </message>
        <message numerus="yes">
            <source>A value every %n second(s).</source>
            <translation>
                <numerusform>Une valeur pour %n seconde.</numerusform>
                <numerusform>Une valeur toutes les %n secondes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pulse and tempo look at %n second(s).</source>
            <translation>
                <numerusform>Pulsation et tempo regardent %n seconde.</numerusform>
                <numerusform>Pulsation et tempo regardent %n secondes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>Passphrase, or recovery key</source>
            <translation>Phrase secrète, ou clé de secours</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
    </context>
    <context>
        <name>VaultPart</name>
        <message>
            <source>Make the vault</source>
            <translation>Créer le coffre</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Changer la phrase secrète…</translation>
        </message>
        <message>
            <source>New recovery key</source>
            <translation>Autre clé de secours</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Minutes without anybody until it locks by itself</source>
            <translation>Minutes sans personne avant qu’il se verrouille seul</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>Se verrouille seul après</translation>
        </message>
        <message>
            <source>There is no vault yet. Choose a passphrase, and type it twice.</source>
            <translation>Il n’y a pas encore de coffre. Choisir une phrase secrète, et la taper deux fois.</translation>
        </message>
        <message>
            <source>The vault is locked. Nothing is recorded, and nothing can be read.</source>
            <translation>Le coffre est verrouillé. Rien n’est enregistré, et rien ne peut être lu.</translation>
        </message>
        <message>
            <source>The vault is open.</source>
            <translation>Le coffre est ouvert.</translation>
        </message>
        <message>
            <source>The vault is open for recording. To read here, type the passphrase.</source>
            <translation>Le coffre est ouvert pour enregistrer. Pour lire ici, taper la phrase secrète.</translation>
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
        <name>WhatIf</name>
        <message>
            <source>Scale to hear it in</source>
            <translation>Gamme pour l’écoute</translation>
        </message>
        <message>
            <source>Scale:</source>
            <translation>Gamme :</translation>
        </message>
        <message>
            <source>Key note to hear it on</source>
            <translation>Tonique pour l’écoute</translation>
        </message>
        <message>
            <source>Key note:</source>
            <translation>Tonique :</translation>
        </message>
        <message>
            <source>Guard to hear it with</source>
            <translation>Garde-fou pour l’écoute</translation>
        </message>
        <message>
            <source>Guard:</source>
            <translation>Garde-fou :</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>D’origine</translation>
        </message>
        <message>
            <source>Hear: {part}</source>
            <translation>Entendre : {part}</translation>
        </message>
        <message>
            <source>{name}:</source>
            <translation>{name} :</translation>
        </message>
        <message>
            <source>Sound to hear {name} with</source>
            <translation>Son pour écouter {name}</translation>
        </message>
        <message>
            <source>{sound}, as it was</source>
            <translation>{sound}, d’origine</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>d’origine</translation>
        </message>
        <message>
            <source>Only heard so: the recording stays as it is.</source>
            <translation>Pour l’écoute seulement : l’enregistrement reste tel quel.</translation>
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
    <context>
        <name>WhoseForm</name>
        <message>
            <source>Whose lane</source>
            <translation>La piste de qui</translation>
        </message>
        <message>
            <source>Lane of</source>
            <translation>Piste de</translation>
        </message>
        <message>
            <source>Whose notes they were</source>
            <translation>À qui étaient les notes</translation>
        </message>
        <message>
            <source>It was</source>
            <translation>C’était</translation>
        </message>
        <message>
            <source>What that person is called</source>
            <translation>Comment s’appelle cette personne</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nom ou code</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Corrections of this jam</source>
            <translation>Corrections de cette jam</translation>
        </message>
        <message>
            <source>Corrected:</source>
            <translation>Corrigé :</translation>
        </message>
        <message>
            <source>As it was recorded</source>
            <translation>Comme enregistré</translation>
        </message>
        <message>
            <source>Take this correction back: as it was recorded</source>
            <translation>Retirer cette correction : comme enregistré</translation>
        </message>
        <message>
            <source>Time in a video of the session at which this jam begins; empty: there is no video</source>
            <translation>Temps, dans une vidéo de la séance, où commence cette jam ; vide : il n’y a pas de vidéo</translation>
        </message>
        <message>
            <source>0:00.0</source>
            <translation>0:00.0</translation>
        </message>
        <message>
            <source>somebody else…</source>
            <translation>autre personne…</translation>
        </message>
        <message>
            <source>{span}: {person}</source>
            <translation>{span} : {person}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Select a passage in the timeline to say whose notes they were.</source>
            <translation>Sélectionner un passage dans la ligne du temps pour dire à qui étaient les notes.</translation>
        </message>
        <message>
            <source>Whose notes they were in {span}:</source>
            <translation>À qui étaient les notes de {span} :</translation>
        </message>
        <message>
            <source>A time is written as 4:31.5; it is as it was</source>
            <translation>Un temps s’écrit 4:31.5 ; il reste comme avant</translation>
        </message>
        <message>
            <source>The jam begins in the video at</source>
            <translation>La jam commence dans la vidéo à</translation>
        </message>
    </context>
</TS>
