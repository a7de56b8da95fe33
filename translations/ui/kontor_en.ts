<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>kontor::models::CohortModel</name>
    <message numerus="yes">
        <source>%1 of %2 customers ordered again %n month(s) later</source>
        <translation>
            <numerusform>%1 of %2 customers ordered again %n month later</numerusform>
            <numerusform>%1 of %2 customers ordered again %n months later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::models::NumberText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::models::PasteModel</name>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
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
    <name>kontor::models::WorklistText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold out: open orders need %n piece(s) more</source>
        <translation>
            <numerusform>Sold out: open orders need %n piece more</numerusform>
            <numerusform>Sold out: open orders need %n pieces more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left</source>
        <translation>
            <numerusform>%n piece left</numerusform>
            <numerusform>%n pieces left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>enough for %n day</numerusform>
            <numerusform>enough for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n order line</numerusform>
            <numerusform>%n order lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) cannot be converted</source>
        <translation>
            <numerusform>%n order cannot be converted</numerusform>
            <numerusform>%n orders cannot be converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in no backup</source>
        <translation>
            <numerusform>%n change are in no backup</numerusform>
            <numerusform>%n changes are in no backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) stay reserved: choose the parcels and take them out of the stock</source>
        <translation>
            <numerusform>%n piece stays reserved: choose the parcels and take them out of the stock</numerusform>
            <numerusform>%n pieces stay reserved: choose the parcels and take them out of the stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::EntityPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken out of the stock</source>
        <translation>
            <numerusform>%n piece taken out of the stock</numerusform>
            <numerusform>%n pieces taken out of the stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Only the %n selected record(s)</source>
        <translation>
            <numerusform>Only the %n selected record</numerusform>
            <numerusform>Only the %n selected records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to write</source>
        <translation>
            <numerusform>%n row to write</numerusform>
            <numerusform>%n rows to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in the last export</source>
        <translation>
            <numerusform>%n as in the last export</numerusform>
            <numerusform>%n as in the last export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListActions</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>%n row pasted</numerusform>
            <numerusform>%n rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) archived</source>
        <translation>
            <numerusform>%n record archived</numerusform>
            <numerusform>%n records archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back</source>
        <translation>
            <numerusform>%n record brought back</numerusform>
            <numerusform>%n records brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1</source>
        <translation>
            <numerusform>%n record exported to %1</numerusform>
            <numerusform>%n records exported to %1</numerusform>
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
    <name>kontor::ui::ObstaclePanel</name>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n code(s) without a SKU …</source>
        <translation>
            <numerusform>%n code without a SKU …</numerusform>
            <numerusform>%n codes without a SKU …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) mapped …</source>
        <translation>
            <numerusform>%1 of %n code mapped …</numerusform>
            <numerusform>%1 of %n codes mapped …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n alike row(s)</source>
        <translation>
            <numerusform>The same in %n alike row</numerusform>
            <numerusform>The same in %n alike rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::TodayCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
</context>
</TS>
