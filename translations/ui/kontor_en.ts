<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>kontor::models::VerifyRun</name>
    <message numerus="yes">
        <source>Replaying the journal and comparing every row … %n s</source>
        <translation>
            <numerusform>Replaying the journal and comparing every row … %n s</numerusform>
            <numerusform>Replaying the journal and comparing every row … %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking the file, the links between rows and the chain … %n s</source>
        <translation>
            <numerusform>Checking the file, the links between rows and the chain … %n s</numerusform>
            <numerusform>Checking the file, the links between rows and the chain … %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainWindow</name>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, and %n more</numerusform>
            <numerusform>, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) changed</source>
        <translation>
            <numerusform>%n order changed</numerusform>
            <numerusform>%n orders changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) archived</source>
        <translation>
            <numerusform>%n order archived</numerusform>
            <numerusform>%n orders archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) brought back</source>
        <translation>
            <numerusform>%n order brought back</numerusform>
            <numerusform>%n orders brought back</numerusform>
        </translation>
    </message>
</context>
</TS>
