// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Written by the test of the KPI words from the heads of storage/kpi/*.sql (KONTOR_UPDATE=1), so that lupdate finds the
// names and formulas of KPIs, which the program reads at run time.
#pragma once

#include <QtGlobal>

namespace kontor::models {

inline constexpr const char* kKpiWords[] = {
    QT_TRANSLATE_NOOP("Kpi", "Gross sales"),
    QT_TRANSLATE_NOOP("Kpi", "sum of the positive line amounts of sales"),
    QT_TRANSLATE_NOOP("Kpi", "Net sales"),
    QT_TRANSLATE_NOOP("Kpi", "gross sales − cancelled sales and cancellation documents"),
    QT_TRANSLATE_NOOP("Kpi", "Orders"),
    QT_TRANSLATE_NOOP("Kpi", "sales that are not wholly free"),
    QT_TRANSLATE_NOOP("Kpi", "Units sold"),
    QT_TRANSLATE_NOOP("Kpi", "pieces on the lines of sales, free lines left out"),
    QT_TRANSLATE_NOOP("Kpi", "Average order value"),
    QT_TRANSLATE_NOOP("Kpi", "gross sales ÷ orders with a price"),
    QT_TRANSLATE_NOOP("Kpi", "Revenue per customer"),
    QT_TRANSLATE_NOOP("Kpi", "gross sales to known customers ÷ customers"),
    QT_TRANSLATE_NOOP("Kpi", "Customers"),
    QT_TRANSLATE_NOOP("Kpi", "known customers with at least one order"),
    QT_TRANSLATE_NOOP("Kpi", "New customers"),
    QT_TRANSLATE_NOOP("Kpi", "customers whose first order ever lies in the period"),
    QT_TRANSLATE_NOOP("Kpi", "Repeat purchase rate"),
    QT_TRANSLATE_NOOP("Kpi", "customers with at least two orders in the period ÷ customers"),
    QT_TRANSLATE_NOOP("Kpi", "Cancellation rate"),
    QT_TRANSLATE_NOOP("Kpi", "cancelled sales and cancellation documents ÷ orders and cancellation documents"),
    QT_TRANSLATE_NOOP("Kpi", "Gross margin"),
    QT_TRANSLATE_NOOP("Kpi", "(sales − cost of goods) ÷ sales, of the lines whose cost is known; cancelled orders left "
        "out"),
    QT_TRANSLATE_NOOP("Kpi", "Return rate by value"),
    QT_TRANSLATE_NOOP("Kpi", "(cancellation documents + returned orders + refunds) ÷ gross sales"),
    QT_TRANSLATE_NOOP("Kpi", "Order processing time"),
    QT_TRANSLATE_NOOP("Kpi", "time from placing to shipping ÷ shipped orders; cancelled ones and times before the order "
        "left out"),
    QT_TRANSLATE_NOOP("Kpi", "On-time shipping"),
    QT_TRANSLATE_NOOP("Kpi", "orders shipped by their date ÷ shipped orders with such a date"),
    QT_TRANSLATE_NOOP("Kpi", "Average delivery time"),
    QT_TRANSLATE_NOOP("Kpi", "time from shipping to delivery ÷ parcels delivered in the period"),
    QT_TRANSLATE_NOOP("Kpi", "Stock turnover"),
    QT_TRANSLATE_NOOP("Kpi", "cost of goods sold ÷ average of the daily stock values, in the period"),
    QT_TRANSLATE_NOOP("Kpi", "Stockout rate"),
    QT_TRANSLATE_NOOP("Kpi", "orders of which a line was not in stock when their day began, or held for want of stock ÷ "
        "orders of goods whose stock is kept"),
    QT_TRANSLATE_NOOP("Kpi", "Active listings"),
    QT_TRANSLATE_NOOP("Kpi", "different SKUs with a live listing now"),
    QT_TRANSLATE_NOOP("Kpi", "Listing completeness"),
    QT_TRANSLATE_NOOP("Kpi", "filled required fields ÷ required fields, of the listings that have not ended, now"),
    QT_TRANSLATE_NOOP("Kpi", "First response time"),
    QT_TRANSLATE_NOOP("Kpi", "time from opening to the first answer ÷ answered tickets, of those opened in the period"),
    QT_TRANSLATE_NOOP("Kpi", "Resolution rate"),
    QT_TRANSLATE_NOOP("Kpi", "tickets solved or closed ÷ tickets opened in the period"),
};

}  // namespace kontor::models
