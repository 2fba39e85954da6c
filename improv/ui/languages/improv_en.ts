<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Conditions</name>
        <message numerus="yes">
            <source>%n player(s)</source>
            <translation>
                <numerusform>%n player</numerusform>
                <numerusform>%n players</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a seat</source>
            <translation>
                <numerusform>%n waiting for a seat</numerusform>
                <numerusform>%n waiting for a seat</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseWiring</name>
        <message numerus="yes">
            <source>The first %n jam(s) that are measured are shown.</source>
            <translation>
                <numerusform>The first jam that is measured is shown.</numerusform>
                <numerusform>The first %n jams that are measured are shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It was stopped: only the %n jam(s) that were measured by then are shown.</source>
            <translation>
                <numerusform>It was stopped: only the one jam that was measured by then is shown.</numerusform>
                <numerusform>It was stopped: only the %n jams that were measured by then are shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) could not be measured: {why}</source>
            <translation>
                <numerusform>%n jam could not be measured: {why}</numerusform>
                <numerusform>%n jams could not be measured: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are left out: they are being recorded, or are not on this computer.</source>
            <translation>
                <numerusform>%n jam is left out: it is being recorded, or is not on this computer.</numerusform>
                <numerusform>%n jams are left out: they are being recorded, or are not on this computer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the newest %n jam(s) are shown.</source>
            <translation>
                <numerusform>Only the newest jam (%n) is shown.</numerusform>
                <numerusform>Only the newest %n jams are shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message numerus="yes">
            <source>Each value looks at %n second(s): half of that before its moment, half after.</source>
            <translation>
                <numerusform>Each value looks at %n second: half of that before its moment, half after.</numerusform>
                <numerusform>Each value looks at %n seconds: half of that before its moment, half after.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message numerus="yes">
            <source>%n file(s) written, as {file}</source>
            <translation>
                <numerusform>%n file written, as {file}</numerusform>
                <numerusform>%n files written, as {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWiring</name>
        <message numerus="yes">
            <source>%n of these jams are on the server alone: open each once, then bundle them.</source>
            <translation>
                <numerusform>%n of these jams is on the server alone: open it once, then bundle it.</numerusform>
                <numerusform>%n of these jams are on the server alone: open each once, then bundle them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pack %n jam(s) as they are, with the names in them and what was noted? Only for people who may hear and read all of it.</source>
            <translation>
                <numerusform>Pack %n jam as it is, with the names in it and what was noted? Only for people who may hear and read all of it.</numerusform>
                <numerusform>Pack %n jams as they are, with the names in them and what was noted? Only for people who may hear and read all of it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) came with the bundle.</source>
            <translation>
                <numerusform>%n jam came with the bundle.</numerusform>
                <numerusform>%n jams came with the bundle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Packing %n jam(s): {percent} %</source>
            <translation>
                <numerusform>Packing %n jam: {percent} %</numerusform>
                <numerusform>Packing %n jams: {percent} %</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s) are in {file}.</source>
            <translation>
                <numerusform>%n jam is in {file}.</numerusform>
                <numerusform>%n jams are in {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>Bundle %n jam(s)…</source>
            <translation>
                <numerusform>Bundle %n jam…</numerusform>
                <numerusform>Bundle %n jams…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bundle %n jam(s)</source>
            <translation>
                <numerusform>Bundle %n jam</numerusform>
                <numerusform>Bundle %n jams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jam(s)</source>
            <translation>
                <numerusform>%n jam</numerusform>
                <numerusform>%n jams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnScalePage</name>
        <message numerus="yes">
            <source>%n note(s) on {tonic}: {notes}</source>
            <translation>
                <numerusform>%n note on {tonic}: {notes}</numerusform>
                <numerusform>%n notes on {tonic}: {notes}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pads</name>
        <message numerus="yes">
            <source>{label}, %n octave(s) down</source>
            <translation>
                <numerusform>{label}, %n octave down</numerusform>
                <numerusform>{label}, %n octaves down</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label}, %n octave(s) up</source>
            <translation>
                <numerusform>{label}, %n octave up</numerusform>
                <numerusform>{label}, %n octaves up</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlayerChip</name>
        <message numerus="yes">
            <source>silent for %n minute(s)</source>
            <translation>
                <numerusform>silent for a minute</numerusform>
                <numerusform>silent for %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordIndicator</name>
        <message numerus="yes">
            <source>Recording, %n minute(s)</source>
            <translation>
                <numerusform>Recording, %n minute</numerusform>
                <numerusform>Recording, %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n record(s) missing</source>
            <translation>
                <numerusform>%n record missing</numerusform>
                <numerusform>%n records missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnderstandPage</name>
        <message numerus="yes">
            <source>%n earlier jam(s): mean, and one standard deviation either side</source>
            <translation>
                <numerusform>%n earlier jam: mean, and one standard deviation either side</numerusform>
                <numerusform>%n earlier jams: mean, and one standard deviation either side</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Understanding</name>
        <message numerus="yes">
            <source>A value every %n second(s).</source>
            <translation>
                <numerusform>A value every %n second.</numerusform>
                <numerusform>A value every %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pulse and tempo look at %n second(s).</source>
            <translation>
                <numerusform>Pulse and tempo look at %n second.</numerusform>
                <numerusform>Pulse and tempo look at %n seconds.</numerusform>
            </translation>
        </message>
    </context>
</TS>
