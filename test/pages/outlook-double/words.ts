/** What the double's page says in six languages. Data. */

export interface Words {
  readonly lang: string;
  readonly rtl?: true;
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly body: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly send: string;
  readonly sendLater: string;
  readonly list: string;
  readonly pane: string;
  readonly subject: string;
  readonly account: string;
  readonly showHistory: string;
  readonly attachments: string;
  readonly sent: string;
}

export const WORDS: Readonly<Record<string, Words>> = {
  en: { lang: "en-US", from: "From", to: "To", message: "Email message", body: "Message body", reply: "Reply", replyAll: "Reply all", forward: "Forward", send: "Send", sendLater: "Schedule send", list: "Message list", pane: "Reading Pane", subject: "Subject", account: "Account manager for", showHistory: "Hide message history", attachments: "file attachments", sent: "Sent" },
  de: { lang: "de-DE", from: "Von", to: "An", message: "E-Mail-Nachricht", body: "Nachrichtentext", reply: "Antworten", replyAll: "Allen antworten", forward: "Weiterleiten", send: "Senden", sendLater: "Senden planen", list: "Nachrichtenliste", pane: "Lesebereich", subject: "Betreff", account: "Konto-Manager für", showHistory: "Nachrichtenverlauf ausblenden", attachments: "Dateianlagen", sent: "Gesendet" },
  fr: { lang: "fr-FR", from: "De", to: "À", message: "Message électronique", body: "Corps du message", reply: "Répondre", replyAll: "Répondre à tous", forward: "Transférer", send: "Envoyer", sendLater: "Planifier l’envoi", list: "Liste des messages", pane: "Volet de lecture", subject: "Objet", account: "Gestionnaire de comptes pour", showHistory: "Masquer l’historique", attachments: "pièces jointes", sent: "Envoyé" },
  pt: { lang: "pt-BR", from: "De", to: "Para", message: "Mensagem de email", body: "Corpo da mensagem", reply: "Responder", replyAll: "Responder a todos", forward: "Encaminhar", send: "Enviar", sendLater: "Agendar envio", list: "Lista de mensagens", pane: "Painel de leitura", subject: "Assunto", account: "Gerente de conta de", showHistory: "Ocultar histórico", attachments: "anexos de arquivo", sent: "Enviado" },
  cy: { lang: "cy-GB", from: "Oddi wrth", to: "At", message: "Neges e-bost", body: "Corff y neges", reply: "Ateb", replyAll: "Ateb pawb", forward: "Anfon ymlaen", send: "Anfon", sendLater: "Amserlennu anfon", list: "Rhestr negeseuon", pane: "Cwarel Darllen", subject: "Pwnc", account: "Rheolwr cyfrif ar gyfer", showHistory: "Cuddio hanes y neges", attachments: "atodiadau", sent: "Anfonwyd" },
  ar: { lang: "ar-SA", rtl: true, from: "من", to: "إلى", message: "رسالة بريد إلكتروني", body: "نص الرسالة", reply: "رد", replyAll: "الرد على الكل", forward: "إعادة توجيه", send: "إرسال", sendLater: "جدولة الإرسال", list: "قائمة الرسائل", pane: "جزء القراءة", subject: "الموضوع", account: "إدارة الحساب", showHistory: "إخفاء محفوظات الرسالة", attachments: "مرفقات", sent: "تاريخ الإرسال" },
};

/** Outlook's own order of weekday, date and clock, as far as Intl knows the language. */
export function printDate(at: Date, lang: string): string {
  const weekday = new Intl.DateTimeFormat(lang, { weekday: "short" }).format(at);
  const calendar = lang.startsWith("ar") ? `${lang}-u-ca-gregory` : lang;
  const day = new Intl.DateTimeFormat(calendar, { day: "numeric", month: "numeric", year: "numeric" }).format(at);
  const time = new Intl.DateTimeFormat(lang, { hour: "numeric", minute: "2-digit" }).format(at);
  return `${weekday} ${day} ${time}`;
}
