// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_footer.h"

#include "models/words/text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <chrono>

namespace kontor::ui {
namespace {

// While a selection is dragged larger, only its end is summed.
constexpr std::chrono::milliseconds kQuiet{60};

QLabel* quietLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  setTextStyle(label, TextStyle::Small);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

ListFooter::ListFooter(models::Session& session, domain::Entity entity, QWidget* parent)
    : QWidget(parent), m_session(session), m_entity(entity), m_count(quietLabel(this)), m_sums(quietLabel(this)) {
  m_count->setObjectName(QStringLiteral("listCount"));
  m_sums->setObjectName(QStringLiteral("listSums"));
  m_sums->setAccessibleName(tr("Sums of the selection"));
  m_count->setAccessibleName(tr("Number of records"));
  m_sums->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::tiny);
  layout->addWidget(m_count);
  layout->addWidget(m_sums, 1);
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kQuiet);
  connect(&m_quiet, &QTimer::timeout, this, &ListFooter::sum);
}

void ListFooter::setCount(qsizetype count, bool filtered, bool loading) {
  const QString number = m_session.text().integer(count);
  const QString what = models::FieldText::entities(m_entity);
  m_all = filtered ? tr("%1: %2 found").arg(what, number) : tr("%1: %2").arg(what, number);
  if (loading) m_all = tr("Loading…");
  m_count->setText(m_all);
}

void ListFooter::setSelection(std::shared_ptr<const std::vector<domain::Id>> ids, std::vector<const domain::Field*> shown) {
  m_ids = std::move(ids);
  m_shown = std::move(shown);
  m_job.cancel();
  if (m_ids == nullptr || m_ids->size() < 2) {
    m_quiet.stop();
    m_sums->clear();
    return;
  }
  m_quiet.start();
}

QString ListFooter::countText() const {
  return m_count->text();
}

QString ListFooter::sumText() const {
  return m_sums->text();
}

void ListFooter::sum() {
  m_job = m_session.read(
      this,
      [entity = m_entity, ids = m_ids](storage::Reader& reader, std::stop_token) {
        return storage::sumFields(reader, entity, *ids);
      },
      [this](const std::vector<storage::FieldSum>& sums) { show(sums); });
}

void ListFooter::show(const std::vector<storage::FieldSum>& sums) {
  const models::FieldText& text = m_session.text();
  QStringList parts = {tr("%1 selected").arg(text.integer(static_cast<std::int64_t>(m_ids->size())))};
  for (const domain::Field* field : m_shown) {
    if (!field->has(domain::Summed)) continue;
    QStringList amounts;
    for (const storage::FieldSum& sum : sums) {
      if (sum.field != field->id) continue;
      amounts << (field->type == domain::FieldType::Money ? text.money(sum.sum, sum.currency) : text.integer(sum.sum));
    }
    if (!amounts.isEmpty())
      parts << models::FieldText::label(*field) + QLatin1Char(' ') + amounts.join(QStringLiteral(" + "));
  }
  m_sums->setText(parts.join(QStringLiteral("   ·   ")));
}

}  // namespace kontor::ui
