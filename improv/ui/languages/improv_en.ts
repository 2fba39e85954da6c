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
            <source>%n jam(s) came with the bundle.</source>
            <translation>
                <numerusform>%n jam came with the bundle.</numerusform>
                <numerusform>%n jams came with the bundle.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
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
    </context>
</TS>
