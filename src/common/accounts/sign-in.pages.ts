import type { Choices } from '../../kit/forms/field.ts'
import type { FormView } from '../../kit/forms/form-view.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { accountPaths } from './paths.ts'
import { signInForm } from './sign-in.form.ts'

export interface SignInPage {
  title: string
  form: FormView
  help: string
  lost?: string
}

const HELP =
  'Забыли пароль? Новую ссылку для входа выдаст куратор. Войти можно и без согласий: они нужны только для анкет и подбора.'

const LOST = 'Вы долго не отправляли форму, и вход закончился. Введённое сохранено: войдите, и его можно будет отправить ещё раз.'

export function signInPage(submission: Submission, lost = false): SignInPage {
  const choices: Choices = {}
  const form = formView(signInForm, submission, { action: accountPaths.signIn.to(), submit: 'Войти', choices })
  return { title: 'Вход', form, help: HELP, ...(lost ? { lost: LOST } : {}) }
}
