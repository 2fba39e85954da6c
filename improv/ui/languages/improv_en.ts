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
</TS>
