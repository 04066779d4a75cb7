import {
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle,
} from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as strings from 'PleinStrings';
import type { Setting, Widget } from '../host/settings.ts';

type Field = IPropertyPaneField<unknown>;

/** The property pane of a widget: its settings as the elements' manifest has them, then where Plein is. */
export function paneOf({ settings }: Widget): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings['pane.about'] },
        displayGroupsAsAccordion: true,
        groups: [
          { groupName: strings['pane.content'], groupFields: settings.map(fieldOf) },
          {
            groupName: strings['pane.connection'],
            isCollapsed: true,
            groupFields: [textField('endpoint'), textField('resource')],
          },
        ],
      },
    ],
  };
}

function fieldOf(setting: Setting): Field {
  const { name } = setting;
  const label = say(`setting.${name}`);
  switch (setting.kind) {
    case 'switch':
      return PropertyPaneToggle(name, {
        label,
        onText: strings['switch.on'],
        offText: strings['switch.off'],
      }) as Field;
    case 'number':
      return PropertyPaneSlider(name, {
        label,
        min: setting.min ?? 0,
        max: setting.max ?? 100,
        value: setting.value,
        showValue: true,
      }) as Field;
    case 'choice':
      return PropertyPaneDropdown(name, {
        label,
        options: [
          { key: '', text: strings['option.default'] },
          ...(setting.options ?? []).map((key) => ({ key, text: say(`option.${name}.${key}`) })),
        ],
      }) as Field;
    case 'text':
      return textField(name);
  }
}

/** Waits until the editor has stopped typing: half an id is no reason to ask the endpoint. */
function textField(name: string): Field {
  return PropertyPaneTextField(name, {
    label: say(`setting.${name}`),
    description: say(`hint.${name}`),
    deferredValidationTime: 500,
  }) as Field;
}

function say(key: string): string {
  return (strings as Readonly<Record<string, string>>)[key] ?? '';
}
