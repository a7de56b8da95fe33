// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_details.h"
#include "models/records/record_model.h"
#include "ui/entity/page_description.h"
#include "ui/page.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace kontor::ui {

class AttachmentsSection;
class ConversationSection;
class NoticeBar;
class PanelPart;
class Pill;
class RecordForm;
class RelatedSection;
class Section;

/// The record beside the list: its fields to edit, what belongs to it, its history and the row it came from.
class RecordPanel : public QWidget {
  Q_OBJECT

 public:
  RecordPanel(const PageContext& context, const PageDescription& page, QWidget* parent);

  /// Shows a record. Valid edits of the one before are saved, faulty ones keep it on the screen until they are mended
  /// or discarded.
  void showRecord(domain::Id id);
  /// Something is typed that the book does not hold yet.
  bool isUnsaved() const;
  /// Saves valid edits and calls `done` with what stands in the way: nothing once all is in the book. Faulty edits and
  /// messages that were written but not added stay.
  void saveTyped(const std::function<void(const QString& obstacle)>& done);
  void discardTyped();
  models::RecordModel& record() const { return *m_record; }
  RecordForm* form() const { return m_form; }
  /// The first part that lists records of this kind; null when there is none.
  RelatedSection* part(domain::Entity entity) const;
  /// Null where records of this kind have none.
  ConversationSection* conversation() const;
  /// Null where records of this kind keep none.
  AttachmentsSection* attachments() const { return m_attachments; }
  QString stockText() const;
  QString historyText() const;
  QString sourceText() const;
  QAction* saveAction() const { return m_save; }
  QAction* discardAction() const { return m_discard; }

 Q_SIGNALS:
  void recordRequested(kontor::domain::Entity entity, kontor::domain::Id id);
  void noticed(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void listen();
  void buildHead(QVBoxLayout& layout);
  void buildBody(QVBoxLayout& layout);
  void buildFoot(QVBoxLayout& layout);
  void addParts(bool above);
  Section* addWords(QLabel*& label, const QString& title);
  void refreshHead();
  void refreshFoot();
  void refreshDetails();
  void follow();
  /// True, and said so, when what was typed cannot be saved.
  bool refuses();
  QString obstacle() const;

  PageContext m_context;
  const PageDescription& m_page;
  models::RecordModel* m_record;
  models::RecordDetailsReader* m_details;
  QAction* m_save;
  QAction* m_discard;
  QLabel* m_title = nullptr;
  Pill* m_state = nullptr;
  Pill* m_archived = nullptr;
  QLabel* m_summary = nullptr;
  NoticeBar* m_notice = nullptr;
  QScrollArea* m_scroll = nullptr;
  QVBoxLayout* m_body = nullptr;
  RecordForm* m_form = nullptr;
  std::vector<PanelPart*> m_parts;  // in the order of the description
  AttachmentsSection* m_attachments = nullptr;
  QLabel* m_stock = nullptr;
  QLabel* m_history = nullptr;
  QLabel* m_source = nullptr;
  Section* m_stockPart = nullptr;
  Section* m_historyPart = nullptr;
  Section* m_sourcePart = nullptr;
  QWidget* m_foot = nullptr;
  QLabel* m_footText = nullptr;
  domain::Id m_next = 0;  // wanted, while faulty edits keep another record here
};

}  // namespace kontor::ui
