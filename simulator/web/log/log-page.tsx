/** Owns the log: everything that was said and heard, newest first, and what was done to accounts. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { previewOf } from '../chats/chat-line.ts';
import { toTimeText } from '../format.ts';
import { Empty, Failed, Loading } from '../shell/notices.tsx';
import { isLost } from '../shell/status-words.ts';
import { useLog } from '../world-api.ts';
import { LineLink } from './line-link.tsx';

export function LogPage() {
  const { data, error, refetch } = useLog();
  const [words, setWords] = useState('');
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading what="Reading the log…" />;
  const wanted = words.trim().toLowerCase();
  const messages = data.messages.filter(
    (message) =>
      wanted === '' ||
      `${message.subject ?? ''} ${message.text} ${message.address} ${message.account} ${message.channel} ${message.status}`
        .toLowerCase()
        .includes(wanted),
  );
  return (
    <div className="page">
      <header className="page-head page-head-row">
        <div>
          <h1>Log</h1>
          <p>The newest 200 messages on every line, whoever wrote them.</p>
        </div>
        <input
          type="search"
          value={words}
          placeholder="Text, address, channel or status"
          aria-label="Filter the log"
          onChange={({ target }) => setWords(target.value)}
        />
      </header>
      {data.actions.length > 0 && (
        <section className="block" aria-labelledby="done">
          <h2 id="done">Done at the account systems</h2>
          <ul className="done">
            {data.actions.slice(0, 10).map((action) => (
              <li key={`${action.at}${action.result.reference ?? action.request.customerId}`}>
                <time>{toTimeText(action.at)}</time> <b>{action.request.name}</b> for {action.request.customerId}
                {action.request.order && `, ${action.request.order}`}: {action.result.outcome}. {action.result.message}{' '}
                {action.result.reference && <span className="mono">{action.result.reference}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {messages.length === 0 ? (
        <Empty title={wanted ? 'Nothing in the log says that.' : 'Nobody has said anything yet.'}>
          {!wanted && <Link to="/phones">Pick up a phone</Link>}
        </Empty>
      ) : (
        <div className="table-wrap">
          <table className="log">
            <thead>
              <tr>
                <th>Time</th>
                <th>Line</th>
                <th>Customer</th>
                <th>Said</th>
                <th>Status</th>
              </tr>
            </thead>
            <tbody>
              {messages.map((message) => (
                <tr key={message.id}>
                  <td>
                    <time>{toTimeText(message.at)}</time>
                  </td>
                  <td className="mono nowrap">{message.account.replace(/^acc_[a-z]+_/, '')}</td>
                  <td className="nowrap">
                    <LineLink message={message} />
                  </td>
                  <td>
                    <span className={`way way-${message.direction}`}>
                      {message.direction === 'up' ? 'says' : 'hears'}
                    </span>{' '}
                    {message.subject && <strong>{message.subject} </strong>}
                    {previewOf(message)}
                  </td>
                  <td>
                    <span className={`status ${isLost(message) ? 'status-bad' : ''}`}>
                      {message.status}
                      {message.errorCode ? ` ${message.errorCode}` : ''}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
