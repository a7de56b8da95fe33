// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/damage/kinds.h"

#include <fmt/format.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>

using namespace kontor::exchange::testing;

// Every file that Kontor imports, harmed in every way that files come to harm: the same is stored, or the place is
// named by line. Nothing else ever. One in four of the damages is tried (under the sanitizers, which take ten times as
// long, one in two hundred); with KONTOR_DAMAGE=all each of them (three minutes).
//
// Nothing tells of these, so they are not among the kinds: a file cut exactly behind a row (unless a total is missed);
// rows or columns that are gone as a whole; a digit, a word or a blank cell that a hand wrote where it makes sense; day
// and month exchanged in one date up to the 12th; leading zeros lost where numbers have no fixed length; two columns of
// one kind exchanged under their names; an equal fee twice on one day of a statement without numbers and balances; the
// last cell cut short in a file whose last line never has an end.
class DamageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void inventedFiles();
  void realFiles();
};

namespace {

namespace fs = std::filesystem;

#ifdef __SANITIZE_ADDRESS__
constexpr int kOneIn = 200;
#else
constexpr int kOneIn = 4;
#endif

struct Tally {
  int same = 0, refused = 0, worthALook = 0, silent = 0;
  int all() const { return same + refused + worthALook + silent; }
};

class Damaging {
 public:
  explicit Damaging(const QTemporaryDir& folder) : m_file(fs::path(folder.path().toStdString()) / "damaged.csv") {
    for (const auto& kinds : {kindsOfBytes(), kindsOfRows(), kindsOfCells()})
      std::ranges::copy(kinds, std::back_inserter(m_kinds));
  }

  void damageAll(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const fs::path& file : files) damageFile(file);
  }

  const std::map<std::string, Tally>& tallies() const { return m_tallies; }
  const std::vector<std::string>& silent() const { return m_silent; }
  int samples() const { return m_samples; }

 private:
  void damageFile(const fs::path& file) {
    const auto sample = loadSample(file, m_file);
    if (!sample) return;
    ++m_samples;
    for (const DamageKind& kind : m_kinds) {
      Dice dice(kind.name + sample->name);
      for (int i = 0; i < kind.times; ++i) {
        const auto damage = kind.make(*sample, dice);
        if (damage && m_made++ % m_every == 0) judgeOne(*sample, kind, *damage);
      }
    }
  }

  void judgeOne(const Sample& sample, const DamageKind& kind, const Damage& damage) {
    writeBytes(m_file, damage.bytes);
    const Reading damaged = readWhole(m_file, sample.settings);
    const Verdict verdict = judge(sample.whole, damaged, damage);
    Tally& tally = m_tallies[kind.name];
    switch (verdict.outcome) {
      case Outcome::Same:
        ++tally.same;
        return;
      case Outcome::Refused:
        ++tally.refused;
        return;
      case Outcome::WorthALook:
        ++tally.worthALook;
        return;
      case Outcome::Silent:
        ++tally.silent;
        break;
    }
    std::string text =
        fmt::format("{} [{}] {}: line {} column '{}' before '{}' after '{}'; told '{}'; differs: {}", sample.name,
                    sample.whole.set->profile, kind.name, damage.lines.empty() ? 0 : *damage.lines.begin(),
                    damage.column, damage.before, damage.after, verdict.told, verdict.silent);
    std::ranges::replace(text, '\n', '~');
    m_silent.push_back(std::move(text));
  }

  fs::path m_file;
  std::vector<DamageKind> m_kinds;
  std::map<std::string, Tally> m_tallies;
  std::vector<std::string> m_silent;
  int m_samples = 0;
  int m_made = 0;
  int m_every = qEnvironmentVariable("KONTOR_DAMAGE") == QStringLiteral("all") ? 1 : kOneIn;
};

void check(const Damaging& damaging) {
  Tally sum;
  for (const auto& [kind, tally] : damaging.tallies()) {
    qInfo("%-40s %5d same %5d refused %5d worth a look %5d silent", kind.c_str(), tally.same, tally.refused,
          tally.worthALook, tally.silent);
    sum.same += tally.same;
    sum.refused += tally.refused;
    sum.worthALook += tally.worthALook;
    sum.silent += tally.silent;
  }
  qInfo("%d files, %d damaged: %d same, %d refused, %d worth a look", damaging.samples(), sum.all(), sum.same,
        sum.refused, sum.worthALook);
  for (const std::string& text : damaging.silent()) qWarning("SILENT %s", text.c_str());
  QVERIFY(sum.all() >= 4000 / kOneIn);
  QCOMPARE(sum.silent, 0);
}

}  // namespace

void DamageTest::inventedFiles() {
  const QTemporaryDir folder;
  Damaging damaging(folder);
  damaging.damageAll(KONTOR_TEST_DATA);
  check(damaging);
}

void DamageTest::realFiles() {
  const fs::path samples = fs::path(KONTOR_SHARED_DIR) / "samples";
  if (!fs::exists(samples)) QSKIP("the sample files are not here");
  const QTemporaryDir folder;
  Damaging damaging(folder);
  damaging.damageAll(samples);
  check(damaging);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
