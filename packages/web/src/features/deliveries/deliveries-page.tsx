import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { Channels } from './channels.js';
import { DeliveryList } from './delivery-list.js';
import { deliveryWords } from './delivery-words.js';
import { RulesForm } from './rules-form.js';
import '../../components/plain-table.css';
import './deliveries.css';

const route = getRouteApi('/signed-in/deliveries');
const views = ['deliveries', 'channels', 'rules'] as const;

/** 提醒发送: what went out, by which ways, by which rules. */
export const DeliveriesPage = () => {
  const words = useWords(deliveryWords);
  const navigate = useNavigate();
  const view = wordParam(route.useSearch().view, views) ?? 'deliveries';
  return (
    <Page title={words.title} lead={words.lead}>
      <fieldset className="tab-buttons no-print">
        <legend className="only-read-aloud">{words.view}</legend>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => void navigate({ to: '/deliveries', search: one === 'deliveries' ? {} : { view: one }, replace: true })}
          >
            {words[one]}
          </button>
        ))}
      </fieldset>
      {view === 'deliveries' ? <DeliveryList /> : view === 'channels' ? <Channels /> : <RulesForm />}
    </Page>
  );
};
