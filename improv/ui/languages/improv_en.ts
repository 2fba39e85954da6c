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
        <name>PlayerMenu</name>
        <message numerus="yes">
            <source>{steps} step(s)</source>
            <translation>
                <numerusform>{steps} step</numerusform>
                <numerusform>{steps} steps</numerusform>
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
